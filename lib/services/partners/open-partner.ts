import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { findPartnerDesk } from "@/lib/adapters/partner/find-desk";
import { type Application, handOverToken } from "@/lib/adapters/partner/token";
import { appendAudit } from "@/lib/db/audit";
import { partnerSubject } from "@/lib/db/partner-applications";
import { loadProcedureContext } from "@/lib/db/procedure-context";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { decideOpening } from "@/lib/domain/partners/partner-preview";
import type { AccountActor } from "@/lib/domain/permission";

/**
 * The address of a partner's page with a pass for this once (FB-07): decided now, noted in the trail by the pass's number. Null: no such
 * contract for this login.
 */
export async function openPartner(
  actor: AccountActor,
  partner: string,
  at: Temporal.Instant,
): Promise<Decision<{ url: string }> | null> {
  const desk = findPartnerDesk(partner);
  const id = randomUUID();
  const ready = await asMember(actor, async (tx): Promise<Decision<{ subject: string; application: Application }> | null> => {
    const ground = await loadProcedureContext(tx, actor, at);
    if (!ground) return null;
    const { state, terms, switches, loginId, partners, secondLogin } = ground.context;
    const access = { actor: { ...actor, accountId: loginId }, switches };
    const opening = decideOpening(state, terms, { at, access, partner, running: partners, secondLogin });
    if (!opening.ok) return opening;
    if (!desk) return refuse("partner-not-reachable", null);
    const { memberId, contractId } = actor;
    const subject = await partnerSubject(tx, { memberId, contractId }, partner, at);
    const subjectOfTrail = { kind: "contract", id: contractId };
    await appendAudit(tx, {
      at,
      actor,
      action: "partner.opened",
      subject: subjectOfTrail,
      memberId,
      data: { partner, pass: id },
    });
    const appliedOn = partners[partner];
    return decide({
      subject,
      application: appliedOn ? { state: "applied", appliedOn: appliedOn.toString() } : { state: "none" },
    });
  });
  if (!ready?.ok || !desk) return ready?.ok ? null : ready;
  const url = new URL(desk.entry);
  url.searchParams.set("token", await handOverToken(desk, { id, ...ready.value }, at));
  return decide({ url: url.toString() });
}
