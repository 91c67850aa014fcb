import type { Route } from "next";

export function detailsPath(step: "" | "/confirm" | "/complete" = "", query = ""): Route {
  return `/mypage/member/details${step}${query ? `?${query}` : ""}` as Route;
}
