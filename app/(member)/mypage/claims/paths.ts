import type { Route } from "next";

export const claimsPath = "/mypage/claims" as Route;

export function newClaimPath(step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `${claimsPath}/new${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}
