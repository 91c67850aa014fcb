import "server-only";
import { randomUUID } from "node:crypto";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { ProcedureInput } from "@/lib/domain/procedures/procedure";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";

/** Puts a request for guides before staff, one row a guide. The database keeps a second running one of the same guide out. */
export async function requestGuides(
  tx: Tx,
  { guides }: ProcedureInput<"request-guides">,
  { prepared, ground, procedureId, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { memberId, contractId, accountId } = ground.context.actor;
  await tx.guideRequest.createMany({
    data: guides.map((guideCode) => ({
      id: randomUUID(),
      memberId,
      contractId,
      accountId,
      procedureId,
      guideCode,
      requestedOn: toDateColumn(prepared.shown.receivedOn),
      createdAt: toInstantColumn(at),
    })),
  });
  return decide({});
}

/** Takes a request back whole. Staff may have sent it since it was read: then nothing is taken back, and the rule says so. */
export async function withdrawGuides(
  tx: Tx,
  { request }: ProcedureInput<"withdraw-guides">,
  { prepared, ground, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { memberId, contractId } = ground.context.actor;
  const { shown } = prepared;
  const expected = shown.action === "withdraw-guides" ? shown.guides.length : 0;
  const { count } = await tx.guideRequest.updateMany({
    where: { memberId, contractId, procedureId: request, state: "received" },
    data: { state: "withdrawn", closedAt: toInstantColumn(at) },
  });
  const once = ground.context.catalogue.operator.papers?.guides.once ?? null;
  return count > 0 && count === expected ? decide({}) : refuse("guide-request-closed", once);
}
