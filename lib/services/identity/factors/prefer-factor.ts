import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { operatorAt } from "../operator-at";
import { listFactors } from "./list-factors";

/** Makes one of one's own methods the one that a login begins with. */
export async function preferFactor(actor: PortalActor, factorId: string, at: Temporal.Instant): Promise<Decision<null>> {
  const { accountId, memberId } = actor;
  return asAuth(async (tx) => {
    const { identity: terms } = await operatorAt(tx, at);
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const chosen = isUuid(factorId) ? (await listFactors(tx, accountId)).find(({ id }) => id === factorId) : undefined;
    if (!chosen) return refuse("method-not-found", terms.methods);
    if (chosen.preferred) return decide(null);
    await tx.factor.updateMany({ where: { accountId, preferred: true }, data: { preferred: false } });
    await tx.factor.updateMany({ where: { id: factorId, accountId }, data: { preferred: true } });
    const subject = { kind: "account", id: accountId };
    await appendAudit(tx, { at, actor, action: "factor.preferred", subject, memberId, data: { method: chosen.method } });
    return decide(null);
  });
}
