import "server-only";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import type { ProcedureInput } from "@/lib/domain/procedures/procedure";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";

/** Adds a word to the member's record of consent, with day, login and procedure (JP-16). Nothing of the record is ever changed. */
export async function recordConsent(
  tx: Tx,
  { on }: ProcedureInput<"set-campaign-consent">,
  { ground, procedureId, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  const { memberId, accountId } = ground.context.actor;
  await tx.campaignConsent.createMany({
    data: [{ memberId, given: on, source: "mypage", at: toInstantColumn(at), accountId, procedureId }],
  });
  return decide({});
}
