import type { Route } from "next";
import type { DraftCookie } from "@/lib/web/draft-cookie";

type Step = "" | "/confirm" | "/complete";

export function resetPath(accountId: string, step: Step = "", query: Readonly<Record<string, string>> = {}): Route {
  const search = new URLSearchParams(query).toString();
  return `/staff/factor-reset/account/${accountId}${step}${search ? `?${search}` : ""}` as Route;
}

/** The draft belongs to one login's pages: two tabs with two logins do not meet. */
export const resetCookie = (accountId: string): DraftCookie => ({
  name: "staff-factor-reset-draft",
  path: resetPath(accountId),
});
