import "server-only";
import { notFound } from "next/navigation";
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import type { Localized } from "@/lib/domain/localized";
import { isUuid } from "@/lib/domain/uuid";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import { findResetDesk, type ResetDesk } from "@/lib/queries/staff/reset-desk";
import { requireStaff } from "@/lib/web/staff-session";
import { openMember } from "../../../../../parts/open-member";
import { resetPath } from "./paths";

export type DeskPage = { session: StaffSession; at: Temporal.Instant } & (
  | { desk: ResetDesk }
  | { desk: null; roles: readonly Localized[] }
);

/** What each page of the flow begins with: the session, the login, and the note that the member's data was opened. */
export async function openResetPage(params: Promise<{ accountId: string }>): Promise<DeskPage> {
  const { accountId } = await params;
  if (!isUuid(accountId)) notFound();
  const path = resetPath(accountId);
  const session = await requireStaff(path);
  const at = await now();
  const desk = await findResetDesk(session.actor, accountId, at);
  if (!desk) notFound();
  if (!desk.permitted) return { session, at, desk: null, roles: desk.roles };
  const inCase = desk.openReset !== null || desk.checkedByViewer;
  await openMember(session.actor, desk.account.memberId, { part: "factor-reset", from: "direct", inCase, path }, at);
  return { session, at, desk };
}
