import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { resetAddresses } from "@/lib/db/reset-addresses";
import { asStaff, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { newToken } from "@/lib/services/identity/secrets";
import { authoriseStaff } from "../authorise-staff";
import type { StaffActor } from "../staff-actor";
import { applyReset } from "./apply-reset";
import { tellResetWaiting } from "./tell-reset";

export type ResetDecision = { readonly resetId: string; readonly approved: boolean; readonly reason: string };

type OpenReset = { id: string; accountId: string; memberId: string; requestedBy: string; delivery: string };

/**
 * The second person's decision about a reset, once: of two who decide at the same time the second is told. Whoever asked for it can't decide
 * (the database refuses that too). An owner who can be reached is told with a link that withdraws the reset until it takes effect;
 * an owner who can't has nothing to wait for.
 */
export async function decideFactorReset(
  staff: StaffActor,
  { resetId, approved, reason }: ResetDecision,
  at: Temporal.Instant,
): Promise<Decision<{ resetId: string }>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "factor-reset.approve", at);
    if (!permitted.ok) return permitted;
    const { identity } = permitted.value.operator;
    const terms = identity.factorReset;
    const reset = isUuid(resetId) ? await tx.factorReset.findUnique({ where: { id: resetId } }) : null;
    if (!reset) return refuse("account-id-unknown", terms);
    if (reset.requestedBy === staff.staffId) return refuse("second-person-needed", terms);
    // Whoever withdraws, decides or asks about this login at the same moment waits here.
    await tx.$queryRaw`SELECT id::text AS id FROM account WHERE id = ${reset.accountId}::uuid FOR UPDATE`;
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
  const { told } = await resetAddresses(tx, reset.accountId, reset.memberId);
  const takesEffectAt = told.length > 0 ? at.add({ hours: terms.factorReset.waitHours }) : at;
  const token = newToken();
  const waiting = {
    ...decided,
    state: "waiting",
    takesEffectAt: toInstantColumn(takesEffectAt),
    withdrawHash: told.length > 0 ? sha256(token) : null,
  };
  if (!(await put(tx, reset, waiting))) return false;
  if (told.length > 0) await tellResetWaiting(tx, reset, { told, token, takesEffectAt }, at);
  else await applyReset(tx, reset.id, terms, at);
  return true;
}

/** One guarded update: only a reset that is still to be decided takes a decision. */
async function put(
  tx: Tx,
  { id }: OpenReset,
  data: Decided & { state: string; takesEffectAt?: Date; withdrawHash?: string | null },
) {
  const { count } = await tx.factorReset.updateMany({
    where: { id, state: "requested", requestedBy: { not: data.decidedBy } },
    data,
  });
  return count === 1;
}
