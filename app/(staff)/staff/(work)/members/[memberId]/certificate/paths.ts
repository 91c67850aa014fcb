import type { Route } from "next";
import type { DraftCookie } from "@/lib/web/draft-cookie";

type Step = "" | "/confirm" | "/complete";

export function certificatePath(memberId: string, step: Step = "", query: Readonly<Record<string, string>> = {}): Route {
  const search = new URLSearchParams(query).toString();
  return `/staff/members/${memberId}/certificate${step}${search ? `?${search}` : ""}` as Route;
}

/** The draft belongs to one member's pages: two tabs with two members do not meet. */
export const certificateCookie = (memberId: string): DraftCookie => ({
  name: "staff-certificate-draft",
  path: certificatePath(memberId),
});
