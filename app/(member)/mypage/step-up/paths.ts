import type { Route } from "next";

/** This page again, with where it leads back to. */
export function provePath(to: string | null, query = ""): Route {
  const parts = [to ? `to=${encodeURIComponent(to)}` : "", query].filter(Boolean).join("&");
  return `/mypage/step-up${parts ? `?${parts}` : ""}` as Route;
}

export const homePath = "/mypage" as Route;
