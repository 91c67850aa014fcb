import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { enqueueJob } from "@/lib/db/jobs";
import { findMailOwner } from "@/lib/db/mail-addresses";
import { loadProcedureContext } from "@/lib/db/procedure-context";
import { asMember } from "@/lib/db/scope";
import { getAccountIdTerms } from "@/lib/domain/catalogue/catalogue";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { hostPartPermission } from "@/lib/domain/mail/host-part-permission";
import type { HostPart } from "@/lib/domain/mail/host-parts";
import { allowedTo, applyingFor } from "@/lib/domain/ordering/request";
import type { AccountActor } from "@/lib/domain/permission";

/** Asks the mail host once more for what was given up. Twice is the same success: what is on its way is not asked for again. */
export async function retryHostPart(
  actor: AccountActor,
  { accountId, part }: { readonly accountId: string; readonly part: HostPart },
  at: Temporal.Instant,
): Promise<Decision<null>> {
  return asMember(actor, async (tx) => {
    const ground = await loadProcedureContext(tx, actor, at, { lock: true });
    if (!ground) return refuse("contract-not-found", null);
    const { state, catalogue, switches, loginId } = ground.context;
    const asked = { at, access: { actor: { ...actor, accountId: loginId }, switches } };
    const applying = applyingFor(state, catalogue, asked);
    if (!applying.ok) return applying;
    const terms = getAccountIdTerms(applying.value.product);
    const may = allowedTo(asked, hostPartPermission(part, terms), applying.value, accountId);
    if (!may.ok) return may;
    const { memberId, id: contractId } = ground.loaded.row;
    const owner = await findMailOwner(tx, { memberId, contractId }, accountId);
    const row = owner && (await tx.mailHostPart.findFirst({ where: { memberId, accountId: owner.accountId, part } }));
    if (!owner || !row) return refuse("account-id-unknown", null, { accountId });
    const { count } = await tx.mailHostPart.updateMany({
      where: { id: row.id, memberId, failedAt: { not: null } },
      data: { failedAt: null, attempts: 0, lastError: null },
    });
    if (count === 0) return decide(null);
    await enqueueJob(tx, "provision", { partId: row.id });
    await appendAudit(tx, {
      at,
      actor,
      action: "mail-host.asked-again",
      subject: { kind: "account", id: owner.accountId },
      memberId,
      data: { accountId, part, contract: ground.loaded.row.number },
    });
    return decide(null);
  });
}
