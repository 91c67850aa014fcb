import "server-only";
import { notFound } from "next/navigation";
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import type { Localized } from "@/lib/domain/localized";
import { isUuid } from "@/lib/domain/uuid";
import { findPaperDesk, type PaperDesk } from "@/lib/queries/paper-change/paper-desk";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import { requireStaff } from "@/lib/web/staff-session";
import { openMember } from "../../../../../parts/open-member";
import { paperPath } from "./paths";

export type DeskPage = { session: StaffSession; at: Temporal.Instant } & (
  | { desk: PaperDesk }
  | { desk: null; roles: readonly Localized[] }
);

/** What each page of the flow begins with: the session, the member, and the note that the member's data was opened. */
export async function openDeskPage(params: Promise<{ memberId: string }>): Promise<DeskPage> {
  const { memberId } = await params;
  if (!isUuid(memberId)) notFound();
  const session = await requireStaff(paperPath(memberId));
  const at = await now();
  await openMember(session.actor, memberId, { part: "paper-change", from: "direct", path: paperPath(memberId) }, at);
  const desk = await findPaperDesk(session.actor, memberId, at);
  if (!desk) notFound();
  return desk.permitted ? { session, at, desk } : { session, at, desk: null, roles: desk.roles };
}
