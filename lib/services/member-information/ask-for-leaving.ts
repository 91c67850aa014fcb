import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { operatorAt } from "@/lib/services/identity/operator-at";
import { findOwnCountersign, newCountersignId, openCountersign } from "@/lib/services/staff/countersign/open-countersign";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import type { LeavingDraft } from "./leaving-draft";
import { leavingGround } from "./leaving-ground";

/** `asked`: the request that a colleague decides; null where the check failed. */
export type LeavingOutcome = { readonly memberId: string; readonly asked: string | null };

/**
 * Records that a member wants to leave (CL-13), and how that was checked, and asks a colleague to confirm it: nothing ends yet, since the end
 * of a membership can't be taken back. Refused while any contract is in use. Answers that don't match are recorded, and nothing else
 * happens. The same form twice has the first answer.
 */
export async function askForLeaving(
  staff: StaffActor,
  memberId: string,
  draft: LeavingDraft,
  at: Temporal.Instant,
): Promise<Decision<LeavingOutcome>> {
  return asStaff(staff, async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`;
    const earlier = await findOwnCountersign(tx, staff, memberId, draft.formKey);
    if (earlier) return decide({ memberId, asked: earlier });
    const ground = await leavingGround(tx, staff, memberId, at);
    if (!ground.ok) return ground;
    if (!ground.value) return refuse("contract-not-found", null);
    const { decision, questions, desk, accountId } = ground.value;
    if (!decision.ok) return decision;
    const verdict = identityVerdict(draft.asked, questions, desk.leaving.identityChecks);
    if (verdict === "not-enough") return refuse("changed-since-shown", desk.leaving);
    const passed = verdict === "passed";
    if (!passed) {
      await noteCheck(tx, { staff, memberId, accountId, draft, passed, at });
      return decide({ memberId, asked: null });
    }
    const { secondPerson } = (await operatorAt(tx, at)).identity;
    const id = newCountersignId();
    const request = { id, act: "leaving", memberId, accountId, draft: { ...draft }, destinationHash: null } as const;
    const opened = await openCountersign(tx, staff, request, secondPerson, at);
    if (!opened.ok) return opened;
    await noteCheck(tx, { staff, memberId, accountId, draft, passed, at });
    return decide({ memberId, asked: id });
  });
}

type Noted = {
  readonly staff: StaffActor;
  readonly memberId: string;
  readonly accountId: string;
  readonly draft: LeavingDraft;
  readonly passed: boolean;
  readonly at: Temporal.Instant;
};

async function noteCheck(tx: Tx, { staff, memberId, accountId, draft, passed, at }: Noted): Promise<void> {
  const { formKey, channel, asked, reason } = draft;
  const known = await tx.identityCheck.count({ where: { formKey } });
  if (known > 0) return;
  const staffId = staff.staffId;
  const row = { id: randomUUID(), formKey, accountId, memberId, staffId, channel, passed, reason, at: toInstantColumn(at) };
  await tx.identityCheck.create({ data: { ...row, purpose: "leaving", checks: { asked, note: "" } } });
  if (passed) return;
  const subject = { kind: "member", id: memberId };
  await appendAudit(tx, {
    at,
    actor: staff,
    action: "member.leaving-refused",
    subject,
    memberId,
    data: { identityCheckId: row.id },
  });
}
