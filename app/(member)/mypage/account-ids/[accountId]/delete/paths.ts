import type { Route } from "next";
import { z } from "zod";

export const listPath = "/mypage/account-ids" as Route;

/** An account ID in an address: any string that one could be; the query says whether it is there. */
export const accountIdPart = z.string().regex(/^[a-z0-9._-]{1,64}$/);

export function deletePath(accountId: string, step: "" | "confirm" | "complete" = "", query = ""): Route {
  return `/mypage/account-ids/${encodeURIComponent(accountId)}/delete${step ? `/${step}` : ""}${query ? `?${query}` : ""}` as Route;
}
