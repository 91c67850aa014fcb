import type { Route } from "next";

export const registerPath = (step: "" | "details" | "login" | "confirm" | "verify" = "", query = ""): Route =>
  `/register${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;

/** Where a new member chooses the second factor and gets the backup codes; then comes the welcome page. */
export const secondFactorPath = `/login/enrol?to=${encodeURIComponent("/mypage/welcome")}` as Route;

export const memberLoginPath = "/login/member" as Route;
