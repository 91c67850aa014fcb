import "server-only";
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import type { ProcedureInput } from "@/lib/domain/procedures/procedure";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";

/** Puts a claim before staff: what was damaged, when, and how, as the member told it. */
export async function recordClaim(
  tx: Tx,
  { option, damagedOn, equipment, description }: ProcedureInput<"claim">,
  { prepared, ground, procedureId, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { memberId, contractId, accountId } = ground.context.actor;
  await tx.claim.createMany({
    data: [
      {
        id: randomUUID(),
        memberId,
        contractId,
        accountId,
        procedureId,
        optionCode: option,
        receivedOn: toDateColumn(prepared.shown.receivedOn),
        damagedOn: toDateColumn(Temporal.PlainDate.from(damagedOn)),
        equipment,
        description,
        createdAt: toInstantColumn(at),
      },
    ],
  });
  return decide({});
}
