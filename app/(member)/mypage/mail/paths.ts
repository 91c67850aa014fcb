import type { Route } from "next";

export function mailPath(accountId = "", step = "", query = ""): Route {
  const id = accountId ? `/${encodeURIComponent(accountId)}` : "";
  return `/mypage/mail${id}${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}

/** The option's own pages, for one account ID. */
export function boxPath(accountId: string, option: string, act: "order" | "cancel"): Route {
  return `/mypage/options/${encodeURIComponent(option)}/${act}?id=${encodeURIComponent(accountId)}` as Route;
}
