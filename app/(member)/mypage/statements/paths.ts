import type { Route } from "next";

export const statementsPath = "/mypage/statements" as Route;
export const callsPath = "/mypage/statements/calls" as Route;

export const withParams = (path: Route, params: Readonly<Record<string, string>>): Route =>
  `${path}?${new URLSearchParams(params)}` as Route;
