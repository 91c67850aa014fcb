import "server-only";
import { notFound } from "next/navigation";
import { now } from "@/lib/clock";
import { isUuid } from "@/lib/domain/uuid";
import { findLeaving } from "@/lib/queries/member-information/staff-leavings";
import { openLeaving } from "@/lib/services/member-information/open-leaving";
import { requireStaff } from "@/lib/web/staff-session";
import { openMember } from "../../../../parts/open-member";
import { leavingPath, leavingsPath } from "../paths";

export type LeavingParams = Promise<{ memberId: string }>;

/** What each page of the flow begins with: the session, the note that the member's data was opened, and what leaving hangs on. */
export async function openLeavingPage(params: LeavingParams) {
  const { memberId } = await params;
  if (!isUuid(memberId)) notFound();
  const session = await requireStaff(leavingsPath);
  const at = await now();
  const path = leavingPath(memberId);
  const about = await findLeaving(session.actor, memberId, at);
  if (!about) notFound();
  await openMember(session.actor, memberId, { part: "leaving", from: "direct", path }, at);
  const ground = await openLeaving(session.actor, memberId, at);
  if (!ground.ok || !ground.value) notFound();
  return { session, at, about, ground: ground.value };
}
