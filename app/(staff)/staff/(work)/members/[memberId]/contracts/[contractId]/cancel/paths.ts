import type { Route } from "next";
import type { DraftCookie } from "@/lib/web/draft-cookie";

export type LineEndKey = { readonly memberId: string; readonly contractId: string };

export function lineEndPath({ memberId, contractId }: LineEndKey, step: "" | "/confirm" | "/complete" = "", query = ""): Route {
  return `/staff/members/${memberId}/contracts/${contractId}/cancel${step}${query ? `?${query}` : ""}` as Route;
}

/** The draft belongs to one contract's pages: two tabs with two contracts do not meet. */
export const lineEndCookie = (key: LineEndKey): DraftCookie => ({ name: "staff-line-end-draft", path: lineEndPath(key) });
