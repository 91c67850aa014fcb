import type { Route } from "next";

export const securityPath = "/mypage/security" as Route;

export function amountPath(step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `/mypage/step-up/amount${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}
