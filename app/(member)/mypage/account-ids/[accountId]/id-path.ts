import type { Route } from "next";
import { z } from "zod";

/** An account ID in an address: any string that one could be; the query says whether it is there. */
export const idPart = z.string().regex(/^[a-z0-9._-]{1,64}$/);

export const idsPath = "/mypage/account-ids" as Route;

type Step = "" | "/confirm" | "/complete";

export function idPath(accountId: string, place: "" | `change${Step}` | `password${Step}` | "delete" = "", query = ""): Route {
  const path = `${idsPath}/${encodeURIComponent(accountId)}${place ? `/${place}` : ""}`;
  return `${path}${query ? `?${query}` : ""}` as Route;
}
