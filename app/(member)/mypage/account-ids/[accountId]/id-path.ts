import type { Route } from "next";

export const idsPath = "/mypage/account-ids" as Route;

type Step = "" | "/confirm" | "/complete";

export function idPath(accountId: string, place: "" | `change${Step}` | `password${Step}` | "delete" = "", query = ""): Route {
  const path = `${idsPath}/${encodeURIComponent(accountId)}${place ? `/${place}` : ""}`;
  return `${path}${query ? `?${query}` : ""}` as Route;
}
