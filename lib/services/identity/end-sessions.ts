import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asMember } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { AccountActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";

/** Ends one of one's own sessions. Somebody else's, an ended one and a made-up id are all not there. */
export async function endSession(
  actor: AccountActor,
  sessionId: string,
  reason: "logged-out" | "ended-by-owner",
  at: Temporal.Instant,
): Promise<Decision<{ ended: number }>> {
  if (!isUuid(sessionId)) return refuse("not-own", null);
  const ended = await end(actor, { id: sessionId }, reason, at);
  return ended === 1 ? decide({ ended }) : refuse("not-own", null);
}

/** Ends every session of the account but the one that asks. */
export async function endOtherSessions(actor: AccountActor, at: Temporal.Instant): Promise<Decision<{ ended: number }>> {
  return decide({ ended: await end(actor, { id: { not: actor.sessionId } }, "ended-by-owner", at) });
}

async function end(
  actor: AccountActor,
  which: { id: string | { not: string } },
  endReason: string,
  at: Temporal.Instant,
): Promise<number> {
  return asMember(actor, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { ...which, accountId: actor.accountId, endedAt: null },
      data: { endedAt: toInstantColumn(at), endReason },
    });
    if (count > 0) {
      const data = { reason: endReason, count };
      await appendAudit(tx, {
        at,
        actor,
        action: "session.ended",
        subject: { kind: "account", id: actor.accountId },
        memberId: actor.memberId,
        data,
      });
    }
    return count;
  });
}
