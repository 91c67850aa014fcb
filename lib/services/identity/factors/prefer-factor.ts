import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isMethodOffered } from "@/lib/config/is-method-offered";
import { appendAudit } from "@/lib/db/audit";
import { listFactors } from "@/lib/db/factor-rows";
import { asAuth } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { operatorAt } from "../operator-at";
import { addressesBefore, tellFactorChange } from "./after-factor-change";
import { putFirst } from "./put-first";

/** Makes one of one's own methods the one that a login begins with. All addresses hear of it: links of a reset go to one alone. */
export async function preferFactor(actor: PortalActor, factorId: string, at: Temporal.Instant): Promise<Decision<null>> {
  const { accountId, memberId } = actor;
  return asAuth(async (tx) => {
    const { identity: terms } = await operatorAt(tx, at);
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const chosen = isUuid(factorId) ? (await listFactors(tx, accountId)).find(({ id }) => id === factorId) : undefined;
    if (!chosen) return refuse("method-not-found", terms.methods);
    if (!isMethodOffered(chosen.method)) return refuse("sms-not-offered", terms.sms);
    if (chosen.preferred) return decide(null);
    await putFirst(tx, accountId, factorId);
    const subject = { kind: "account", id: accountId };
    await appendAudit(tx, { at, actor, action: "factor.preferred", subject, memberId, data: { method: chosen.method } });
    const { method, hint } = chosen;
    await tellFactorChange(
      tx,
      actor,
      { change: "method-preferred", method, hint, before: await addressesBefore(tx, accountId) },
      at,
    );
    return decide(null);
  });
}
