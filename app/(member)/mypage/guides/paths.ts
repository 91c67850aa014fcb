import type { Route } from "next";

export const guidesPath = "/mypage/guides" as Route;

/** A step of a request; the input is the step without a name. */
export const newGuidesPath = (step: "" | "confirm" | "complete" = "", query = ""): Route =>
  `${guidesPath}/new${step === "" ? "" : `/${step}`}${query === "" ? "" : `?${query}`}` as Route;

/** Taking a request back begins on the list. */
export const withdrawPath = (step: "confirm" | "complete", query = ""): Route =>
  `${guidesPath}/withdraw/${step}${query === "" ? "" : `?${query}`}` as Route;
