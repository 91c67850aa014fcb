import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { asAuth } from "@/lib/db/scope";
import { stepUpAboveOf } from "@/lib/db/step-up";
import { type Decision, decide } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import type { Yen } from "@/lib/domain/yen";
import { operatorAt } from "../operator-at";
import { requireStepUp } from "./require-step-up";

/**
 * Sets the amount above which this login's orders and cancellations ask for a proof. Asking less often asks first: else a stolen session
 * would put the amount up before it orders. Asking more often needs nothing.
 */
export async function setStepUpAmount(actor: PortalActor, above: Yen, at: Temporal.Instant): Promise<Decision<null>> {
  const { accountId, memberId } = actor;
  return asAuth(async (tx) => {
    const { identity } = await operatorAt(tx, at);
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const before = await stepUpAboveOf(tx, accountId, identity);
    if (above === before) return decide(null);
    if (above > before) {
      const proved = await requireStepUp(tx, actor, at);
      if (!proved.ok) return proved;
    }
    await tx.account.updateMany({ where: { id: accountId }, data: { stepUpAbove: above } });
    const data = { before: Number(before), after: Number(above) };
    await appendAudit(tx, {
      at,
      actor,
      action: "step-up.amount-set",
      subject: { kind: "account", id: accountId },
      memberId,
      data,
    });
    return decide(null);
  });
}
