import "server-only";
import type { Temporal } from "temporal-polyfill";
import { listFactors } from "@/lib/db/factor-rows";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { decideRemoval } from "@/lib/domain/identity/remove-method";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { operatorAt } from "../operator-at";
import { requireStepUp } from "../step-up/require-step-up";
import { addressesBefore, afterFactorChange } from "./after-factor-change";

/**
 * Removes one's own method, of whatever kind, with all that it holds. The account's row is locked while it is decided that another one
 * stays, so that two requests at once never remove the last two.
 */
export async function removeFactor(actor: PortalActor, factorId: string, at: Temporal.Instant): Promise<Decision<null>> {
  const { accountId } = actor;
  return asAuth(async (tx) => {
    const { identity: terms } = await operatorAt(tx, at);
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    // After the lock: a session that another change has just ended removes nothing.
    const proved = await requireStepUp(tx, actor, at);
    if (!proved.ok) return proved;
    const factors = await listFactors(tx, accountId);
    const removed = isUuid(factorId) ? factors.find(({ id }) => id === factorId) : undefined;
    if (!removed) return refuse("method-not-found", terms.methods);
    const decided = decideRemoval(factors, factorId, terms);
    if (!decided.ok) return decided;
    const before = await addressesBefore(tx, accountId);
    await tx.factor.deleteMany({ where: { id: factorId, accountId } });
    await tx.factor.updateMany({ where: { id: decided.value.preferredId, accountId }, data: { preferred: true } });
    const { method, hint } = removed;
    await afterFactorChange(tx, actor, { change: "method-removed", method, hint, before }, at);
    return decide(null);
  });
}
