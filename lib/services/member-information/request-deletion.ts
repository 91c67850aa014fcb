import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { openDesk } from "@/lib/db/member-desk";
import { nextNumber } from "@/lib/db/number-series";
import { asMember } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { canonicalJson } from "@/lib/domain/canonical-json";
import type { MemberDesk } from "@/lib/domain/catalogue/member-desk";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { procedureNumber, procedureSeries } from "@/lib/domain/procedures/procedure-number";
import { requireStepUp } from "@/lib/services/identity/step-up/require-step-up";
import { tellDeletion } from "./tell-deletion";

/** What is kept and what is removed, as it was shown, in one hash. */
export const hashOfDeletion = ({ kept, removed }: Pick<MemberDesk, "kept" | "removed">) =>
  sha256(canonicalJson({ kept, removed }));

/**
 * Asks for one's data to be removed (JP-13), after seeing what the law keeps and for how long. One request waits at a time: asking again
 * is the same one.
 */
export async function requestDeletion(
  actor: PortalActor,
  shown: string,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const { memberId, accountId } = actor;
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ deletion }) => deletion.permission, at);
    if (!opened.ok) return opened;
    const proved = await requireStepUp(tx, actor, at);
    if (!proved.ok) return proved;
    const { desk, today } = opened.value;
    await tx.$executeRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`;
    const waiting = await tx.deletionRequest.findFirst({ where: { memberId, status: "waiting" }, select: { id: true } });
    if (waiting) return decide({ id: waiting.id });
    if (hashOfDeletion(desk) !== shown) return refuse("changed-since-shown", null);
    const id = randomUUID();
    const number = procedureNumber(today, await nextNumber(tx, procedureSeries(today)));
    const { kept, removed } = desk;
    await tx.deletionRequest.create({
      data: { id, number, memberId, accountId, shown: { kept, removed }, requestedAt: toInstantColumn(at) },
    });
    const subject = { kind: "deletion-request", id };
    await appendAudit(tx, { at, actor, action: "deletion.requested", subject, memberId, data: { number } });
    await tellDeletion(tx, { memberId, state: "waiting", number, answer: null, at });
    return decide({ id });
  });
}
