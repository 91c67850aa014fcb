import "server-only";
import { notFound } from "next/navigation";
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import { isUuid } from "@/lib/domain/uuid";
import { findLockedAccount, type LockedAccount } from "@/lib/queries/staff/find-locked-account";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import { requireStaff } from "@/lib/web/staff-session";
import { openMember } from "../../../../parts/open-member";

export type LockedPage = { session: StaffSession; account: LockedAccount; at: Temporal.Instant };

/** What each page of the flow begins with: the session, the account, and the note that the member's data was opened. */
export async function openLockedPage(
  params: Promise<{ accountId: string }>,
  step: "" | "/confirm" | "/complete",
): Promise<LockedPage> {
  const { accountId } = await params;
  if (!isUuid(accountId)) notFound();
  const path = `/staff/locks/${accountId}${step === "/confirm" ? "" : step}`;
  const session = await requireStaff(path);
  const at = await now();
  const account = await findLockedAccount(session.actor, accountId, at);
  if (!account) notFound();
  // A lock is the reason, and so is the check that this person has just recorded about one.
  const inCase = account.lockedAt !== null || account.checkedByViewer;
  await openMember(session.actor, account.memberId, { part: "lock", from: "lock", inCase, path }, at);
  return { session, account, at };
}
