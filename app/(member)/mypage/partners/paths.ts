import type { Route } from "next";

export const partnersPath = "/mypage/partners" as Route;

export const partnerPath = (partner: string, query = ""): Route =>
  `${partnersPath}/${encodeURIComponent(partner)}${query ? `?${query}` : ""}` as Route;

export function stepPath(partner: string, act: "apply" | "cancel", step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `${partnerPath(partner)}/${act}${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}
