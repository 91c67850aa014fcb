import "server-only";
import { notFound } from "next/navigation";
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import { isUuid } from "@/lib/domain/uuid";
import { findLockedAccount, type LockedAccount } from "@/lib/queries/staff/find-locked-account";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import { recordMemberView } from "@/lib/services/staff/record-member-view";
import { requireStaff } from "@/lib/web/staff-session";

export type LockedPage = { session: StaffSession; account: LockedAccount; at: Temporal.Instant };

/** What each page of the flow begins with: the session, the account, and the note that the member's data was opened. */
export async function openLockedPage(
  params: Promise<{ accountId: string }>,
  step: "" | "/confirm" | "/complete",
): Promise<LockedPage> {
  const { accountId } = await params;
  if (!isUuid(accountId)) notFound();
  const session = await requireStaff(`/staff/locks/${accountId}${step === "/confirm" ? "" : step}`);
  const at = await now();
  const account = await findLockedAccount(session.actor, accountId, at);
  if (!account || !(await recordMemberView(session.actor, account.memberId, "lock", at))) notFound();
  return { session, account, at };
}
