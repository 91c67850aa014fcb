import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { authoriseStaff } from "../authorise-staff";
import { settledDestination } from "../destination";
import { identityQuestionsFor } from "../identity-questions";
import { identityVerdict } from "../identity-verdict";
import { leftToColleague } from "../left-to-colleague";
import type { StaffActor } from "../staff-actor";
import { reaches } from "./draft-factor-reset";
import type { ResetDraft } from "./reset-draft";
import { resetStanding } from "./reset-standing";

/** `resetId` is null where the identity check failed: that is recorded, and nothing is asked for. */
export type RequestedReset = { readonly checkId: string; readonly resetId: string | null };

/**
 * Records the identity check of somebody who lost every second factor and, where it passed, asks a colleague for the reset (CL-10). Nothing
 * changes for the login yet. The account's row is locked first: of two who ask at once one does, and the same form twice has one answer.
 */
export async function requestFactorReset(
  staff: StaffActor,
  accountId: string,
  draft: ResetDraft,
  at: Temporal.Instant,
): Promise<Decision<RequestedReset>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "factor-reset.request", at);
    if (!permitted.ok) return permitted;
    const { factorReset: terms, secondPerson, unlock } = permitted.value.operator.identity;
    await tx.$queryRaw`SELECT id::text AS id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const earlier = await ownRequest(tx, staff, accountId, draft.formKey);
    if (earlier) return decide(earlier);
    const standing = await resetStanding(tx, accountId, terms);
    if (!standing.ok) return standing;
    const { memberId } = standing.value;
    const four = await leftToColleague(tx, staff, { memberId, permission: "factor-reset.request" }, permitted.value, at);
    if (!four.ok) return four;
    const settled = await settledDestination(tx, { memberId, delivery: draft.delivery }, secondPerson, at);
    if (!settled.ok) return settled;
    if (!(await reaches(tx, accountId, memberId, draft.delivery))) return refuse("changed-since-shown", terms);
    const verdict = identityVerdict(draft.asked, await identityQuestionsFor(tx, memberId, accountId), unlock.identityChecks);
    if (verdict === "not-enough") return refuse("changed-since-shown", terms);
    const passed = verdict === "passed";
    const checkId = randomUUID();
    const { formKey, channel, asked, note, reason, delivery } = draft;
    const now = toInstantColumn(at);
    await tx.identityCheck.create({
      data: {
        id: checkId,
        formKey,
        accountId,
        memberId,
        staffId: staff.staffId,
        channel,
        purpose: "factor-reset",
        checks: { asked, note },
        passed,
        reason,
        at: now,
      },
    });
    const entry = { at, actor: staff, subject: { kind: "account", id: accountId }, memberId };
    const facts = { identityCheckId: checkId, channel, asked: asked.length };
    if (!passed) {
      await appendAudit(tx, { ...entry, action: "factor-reset.check-failed", data: facts });
      return decide({ checkId, resetId: null });
    }
    const resetId = randomUUID();
    const requested = { requestedBy: staff.staffId, requestedAt: now };
    await tx.factorReset.create({
      data: { id: resetId, formKey, memberId, accountId, identityCheckId: checkId, delivery, reason, ...requested },
    });
    await appendAudit(tx, { ...entry, action: "factor-reset.requested", data: { ...facts, factorResetId: resetId, delivery } });
    return decide({ checkId, resetId });
  });
}

/** What this member of staff asked for under a form's key: the answer to a form that was sent a second time. */
async function ownRequest(tx: Tx, staff: StaffActor, accountId: string, formKey: string): Promise<RequestedReset | null> {
  const check = await tx.identityCheck.findFirst({
    where: { formKey, accountId, staffId: staff.staffId, purpose: "factor-reset" },
    select: { id: true, factorReset: { select: { id: true } } },
  });
  return check && { checkId: check.id, resetId: check.factorReset?.id ?? null };
}

/** The same, before the draft is looked for. */
export function findOwnRequest(staff: StaffActor, accountId: string, formKey: string): Promise<RequestedReset | null> {
  return asStaff(staff, (tx) => ownRequest(tx, staff, accountId, formKey));
}
