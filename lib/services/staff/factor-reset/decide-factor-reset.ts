import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { secondPerson } from "@/lib/db/second-person";
import { sha256 } from "@/lib/db/sha256";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { resetStanding } from "@/lib/domain/identity/reset-standing";
import { isUuid } from "@/lib/domain/uuid";
import { newToken } from "@/lib/services/identity/secrets";
import { authoriseStaff } from "../authorise-staff";
import { settledDestination } from "../destination";
import { leftToColleague } from "../left-to-colleague";
import type { StaffActor } from "../staff-actor";
import { ownerReach } from "./owner-reach";
import { hashOfResetDestination } from "./reset-destination";
import { tellResetWaiting } from "./tell-reset";

export type ResetDecision = {
  readonly resetId: string;
  readonly approved: boolean;
  readonly reason: string;
  /** Its `resetStanding` when it was looked at: one that came back since, for its destination had changed, is to be looked at again. */
  readonly shown: string;
};

type OpenReset = {
  id: string;
  accountId: string;
  memberId: string;
  requestedBy: string;
  delivery: string;
  returnedAt: Date | null;
};

/**
 * The second person's decision about a reset, once: of two who decide at the same time the second is told. Whoever asked for it can't decide
 * (the database refuses that too), nor whoever is linked to that person or put the member's address on record. The owner is told, wherever
 * that is possible, with a link that withdraws the reset until it takes effect; nobody's takes effect at once.
 */
export async function decideFactorReset(
  staff: StaffActor,
  { resetId, approved, reason, shown }: ResetDecision,
  at: Temporal.Instant,
): Promise<Decision<{ resetId: string }>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "factor-reset.approve", at);
    if (!permitted.ok) return permitted;
    const { identity } = permitted.value.operator;
    const terms = identity.factorReset;
    const reset = isUuid(resetId) ? await tx.factorReset.findUnique({ where: { id: resetId } }) : null;
    if (!reset) return refuse("account-id-unknown", terms);
    const returnedAt = reset.returnedAt && fromInstantColumn(reset.returnedAt);
    if (shown !== resetStanding({ state: reset.state, returnedAt })) return refuse("changed-by-another", terms);
    const two = await secondPerson(tx, { first: reset.requestedBy, second: staff.staffId }, identity.secondPerson, at);
    if (!two.ok) return two;
    const act = { memberId: reset.memberId, permission: "factor-reset.approve" } as const;
    const four = await leftToColleague(tx, staff, act, permitted.value, at);
    if (!four.ok) return four;
    // Whoever withdraws, decides or asks about this login at the same moment waits here.
    await tx.$queryRaw`SELECT id::text AS id FROM account WHERE id = ${reset.accountId}::uuid FOR UPDATE`;
    const settled = approved ? await settledDestination(tx, reset, identity.secondPerson, at) : null;
    if (settled && !settled.ok) return settled;
    const decided = { decidedBy: staff.staffId, decidedAt: toInstantColumn(at), decisionReason: reason };
    const done = approved
      ? await approve(tx, reset, decided, identity, at)
      : await put(tx, reset, { ...decided, state: "refused" });
    if (!done) return refuse("changed-by-another", terms);
    await appendAudit(tx, {
      at,
      actor: staff,
      action: approved ? "factor-reset.approved" : "factor-reset.refused",
      subject: { kind: "account", id: reset.accountId },
      memberId: reset.memberId,
      data: { factorResetId: reset.id },
    });
    return decide({ resetId: reset.id });
  });
}

type Decided = { decidedBy: string; decidedAt: Date; decisionReason: string };

async function approve(tx: Tx, reset: OpenReset, decided: Decided, terms: IdentityTerms, at: Temporal.Instant): Promise<boolean> {
  const reach = await ownerReach(tx, reset, terms.secondPerson, at);
  const takesEffectAt = at.add({ hours: terms.factorReset.waitHours });
  const token = newToken();
  const waiting = {
    ...decided,
    state: "waiting",
    takesEffectAt: toInstantColumn(takesEffectAt),
    withdrawHash: reach.mails.length > 0 ? sha256(token) : null,
    destinationHash: await hashOfResetDestination(tx, reset),
  };
  if (!(await put(tx, reset, waiting))) return false;
  await tellResetWaiting(tx, reset, { ...reach, token, takesEffectAt }, at);
  return true;
}

/** One guarded update: only a reset that is still to be decided, and the same that was read, takes a decision. */
async function put(
  tx: Tx,
  { id, returnedAt }: OpenReset,
  data: Decided & { state: string; takesEffectAt?: Date; withdrawHash?: string | null; destinationHash?: string | null },
) {
  const { count } = await tx.factorReset.updateMany({
    where: { id, state: "requested", returnedAt, requestedBy: { not: data.decidedBy } },
    data,
  });
  return count === 1;
}
