import type { Route } from "next";

export const securityPath = "/mypage/security" as Route;

export function passwordPath(step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `${securityPath}/password${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}
