import "server-only";
import { randomUUID } from "node:crypto";
import { toDateColumn } from "@/lib/db/dates";
import { enqueueJob } from "@/lib/db/jobs";
import { partnerSubject } from "@/lib/db/partner-applications";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { ProcedureInput } from "@/lib/domain/procedures/procedure";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";

/** Writes an application for a partner's service; the worker tells the partner, whose word it needs to count there. */
export async function recordApplication(
  tx: Tx,
  { partner }: ProcedureInput<"apply-partner">,
  { prepared, ground, procedureId, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { memberId, contractId } = ground.context.actor;
  const id = randomUUID();
  await partnerSubject(tx, { memberId, contractId }, partner, at);
  const { count } = await tx.partnerApplication.createMany({
    data: [{ id, memberId, contractId, partner, procedureId, appliedOn: toDateColumn(prepared.shown.receivedOn) }],
    skipDuplicates: true,
  });
  if (count !== 1) return refuse("changed-by-another", null);
  await enqueueJob(tx, "tell-partner", { applicationId: id });
  return decide({});
}

/** Ends the application that runs; the partner is told likewise. */
export async function recordCancellation(
  tx: Tx,
  { partner }: ProcedureInput<"cancel-partner">,
  { prepared, ground, procedureId }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { memberId, contractId } = ground.context.actor;
  const running = await tx.partnerApplication.findFirst({
    where: { memberId, contractId, partner, cancelledOn: null },
    select: { id: true },
  });
  const { count } = running
    ? await tx.partnerApplication.updateMany({
        where: { id: running.id, memberId, cancelledOn: null },
        data: { cancelledOn: toDateColumn(prepared.shown.receivedOn), cancelProcedureId: procedureId },
      })
    : { count: 0 };
  if (!running || count !== 1) return refuse("changed-by-another", null);
  await enqueueJob(tx, "tell-partner", { applicationId: running.id });
  return decide({});
}
