import type { Route } from "next";

export const listPath = "/mypage/account-ids" as Route;

export function switchPath(step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `/mypage/account-ids/switch${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}
