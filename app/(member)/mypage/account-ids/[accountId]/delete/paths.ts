import type { Route } from "next";

export const listPath = "/mypage/account-ids" as Route;

export function deletePath(accountId: string, step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `/mypage/account-ids/${encodeURIComponent(accountId)}/delete${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}
