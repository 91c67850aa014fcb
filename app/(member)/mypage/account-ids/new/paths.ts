import type { Route } from "next";

export const listPath = "/mypage/account-ids" as Route;

export function newPath(step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `/mypage/account-ids/new${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}
