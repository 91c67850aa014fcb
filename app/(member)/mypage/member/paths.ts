import type { Route } from "next";

export const memberPath = "/mypage/member" as Route;

export const reportsPath = "/mypage/member/reports" as Route;

export function changePath(step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `/mypage/member/change${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}

/** The same for who logs in for a whole member. */
export function mailConsentPath(step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `/mypage/member/mail-consent${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}

export function campaignsPath(step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `/mypage/member/campaigns${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}
