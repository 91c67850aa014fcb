import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { authoriseStaff } from "./authorise-staff";
import type { StaffActor } from "./staff-actor";

/** Where a member's page was opened from. */
export const viewOrigins = ["search", "lock", "overview", "audit", "direct"] as const;
export type ViewOrigin = (typeof viewOrigins)[number];

/** What of a member is shown. */
export type ViewPart =
  | "member"
  | "certificate"
  | "paper-change"
  | "line-end"
  | "lock"
  | "holder-check"
  | "claim"
  | "factor-reset"
  | "countersign"
  | "change-report"
  | "leaving"
  | "deletion"
  | "contact";

/** `inCase`: an open case of this member is the reason, as the caller found in the database; else staff must have given one. */
export type ViewedPart = { readonly part: ViewPart; readonly from: ViewOrigin; readonly inCase?: boolean };

export type MemberView = "noted" | "reason-due" | "not-there";

/** A page that is loaded again within this time is the same look. */
const SAME_LOOK_MINUTES = 5;

/**
 * Notes that a member of staff opens a member's data, and why, before it is shown (JP-13: the member sees what staff did). Without a case
 * and without a reason that still holds nothing is shown; nor when the role may not, or there is no such member.
 */
export async function recordMemberView(
  staff: StaffActor,
  memberId: string,
  viewed: ViewedPart,
  at: Temporal.Instant,
): Promise<MemberView> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "member.view", at);
    if (!permitted.ok) return "not-there";
    const member = await tx.member.findUnique({ where: { id: memberId }, select: { id: true } });
    if (!member) return "not-there";
    const why = viewed.inCase ? { purpose: "case" } : await openReason(tx, staff, memberId, at);
    if (!why) return "reason-due";
    const { part, from } = viewed;
    if (await notedBefore(tx, staff, memberId, { part, from }, at)) return "noted";
    await appendAudit(tx, {
      at,
      actor: staff,
      action: "member.viewed",
      subject: { kind: "member", id: memberId },
      memberId,
      data: { part, from, ...why },
    });
    return "noted";
  });
}

/** The reason that this person gave for this member and that still holds. */
async function openReason(tx: Tx, staff: StaffActor, memberId: string, at: Temporal.Instant) {
  const now = toInstantColumn(at);
  const look = await tx.memberLook.findFirst({
    where: { memberId, staffId: staff.staffId, at: { lte: now }, until: { gt: now } },
    orderBy: { at: "desc" },
    select: { id: true, purpose: true },
  });
  return look && { purpose: look.purpose, lookId: look.id };
}

async function notedBefore(
  tx: Tx,
  staff: StaffActor,
  memberId: string,
  seen: { readonly part: string; readonly from: string },
  at: Temporal.Instant,
): Promise<boolean> {
  const noted = await tx.auditEntry.count({
    where: {
      memberId,
      action: "member.viewed",
      actorKind: "staff",
      actorId: staff.staffId,
      at: { gte: toInstantColumn(at.subtract({ minutes: SAME_LOOK_MINUTES })) },
      AND: [{ data: { path: ["from"], equals: seen.from } }, { data: { path: ["part"], equals: seen.part } }],
    },
  });
  return noted > 0;
}
