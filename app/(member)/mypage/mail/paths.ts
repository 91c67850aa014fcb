import type { Route } from "next";
import { z } from "zod";

/** An account ID in an address: any string that one could be; the query says whether it is there. */
export const accountIdPart = z.string().regex(/^[a-z0-9._-]{1,64}$/);

export function mailPath(accountId = "", step = "", query = ""): Route {
  const id = accountId ? `/${encodeURIComponent(accountId)}` : "";
  return `/mypage/mail${id}${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}

/** The option's own pages, for one account ID. */
export function boxPath(accountId: string, option: string, act: "order" | "cancel"): Route {
  return `/mypage/options/${encodeURIComponent(option)}/${act}?id=${encodeURIComponent(accountId)}` as Route;
}
