import type { Route } from "next";

export const paymentPath = "/mypage/payment" as Route;

export function changePath(step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `/mypage/payment/change${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}
