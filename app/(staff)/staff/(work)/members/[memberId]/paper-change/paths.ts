import type { Route } from "next";
import type { DraftCookie } from "@/lib/web/draft-cookie";

type Step = "" | "/confirm" | "/complete";

export function paperPath(memberId: string, step: Step = "", query: Readonly<Record<string, string>> = {}): Route {
  const search = new URLSearchParams(query).toString();
  return `/staff/members/${memberId}/paper-change${step}${search ? `?${search}` : ""}` as Route;
}

export const paperCookie = (memberId: string): DraftCookie => ({ name: "staff-paper-draft", path: paperPath(memberId) });
