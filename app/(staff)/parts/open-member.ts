import "server-only";
import { notFound, redirect } from "next/navigation";
import type { Temporal } from "temporal-polyfill";
import type { StaffViewer } from "@/lib/queries/staff/staff-viewer";
import { recordMemberView, type ViewedPart } from "@/lib/services/staff/record-member-view";
import { withQuery } from "./search-params";

/**
 * What each page with a member's data begins with: the look is noted with its reason, or the reason asked for first. `path` is the page to
 * come back to. Nothing is shown that is not noted.
 */
export async function openMember(
  actor: StaffViewer,
  memberId: string,
  viewed: ViewedPart & { readonly path: string },
  at: Temporal.Instant,
): Promise<void> {
  const view = await recordMemberView(actor, memberId, viewed, at);
  if (view === "not-there") notFound();
  if (view === "reason-due") redirect(withQuery(`/staff/members/${memberId}/look`, { to: viewed.path }));
}

/** A case that was settled within the hour is still the reason for looking at it. */
export function isRecent(settledAt: Temporal.Instant | null, at: Temporal.Instant): boolean {
  return settledAt !== null && at.since(settledAt).total("hours") < 1;
}
