import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { asMember, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { dropPendingLogins, endSessions, moveEpoch } from "./end-access";

/** Ends one of one's own sessions. Somebody else's, an ended one and a made-up id are all not there. */
export async function endSession(
  actor: PortalActor,
  sessionId: string,
  reason: "logged-out" | "ended-by-owner",
  at: Temporal.Instant,
): Promise<Decision<{ ended: number }>> {
  if (!isUuid(sessionId)) return refuse("not-own", null);
  const ended = await end(actor, { id: sessionId }, reason, at);
  return ended === 1 ? decide({ ended }) : refuse("not-own", null);
}

/** Ends every session of the account but the one that asks. */
export async function endOtherSessions(actor: PortalActor, at: Temporal.Instant): Promise<Decision<{ ended: number }>> {
  return decide({ ended: await end(actor, { id: { not: actor.sessionId } }, "ended-by-owner", at) });
}

/** Ends every session of the account, the one that asks included, and every half-done login; the epoch moves, so that none outlives it. */
export async function endAllSessions(actor: PortalActor, at: Temporal.Instant): Promise<Decision<{ ended: number }>> {
  const { accountId } = actor;
  return asMember(actor, async (tx) => {
    const ended = await endIn(tx, actor, {}, "ended-by-owner", at);
    await dropPendingLogins(tx, accountId, at);
    await moveEpoch(tx, accountId);
    return decide({ ended });
  });
}

type Which = { readonly id?: string | { readonly not: string } };

async function end(actor: PortalActor, which: Which, endReason: string, at: Temporal.Instant): Promise<number> {
  return asMember(actor, (tx) => endIn(tx, actor, which, endReason, at));
}

async function endIn(tx: Tx, actor: PortalActor, which: Which, endReason: string, at: Temporal.Instant): Promise<number> {
  const { accountId, memberId } = actor;
  const count = await endSessions(tx, { ...which, accountId }, endReason, at);
  if (count > 0) {
    const subject = { kind: "account", id: accountId };
    await appendAudit(tx, { at, actor, action: "session.ended", subject, memberId, data: { reason: endReason, count } });
  }
  return count;
}
