import "server-only";
import { randomUUID } from "node:crypto";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { licencePinPlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import { getOption, getProduct } from "@/lib/domain/catalogue/catalogue";
import { type Decision, decide } from "@/lib/domain/decision";
import type { ProcedureInput } from "@/lib/domain/procedures/procedure";
import { newLongCode } from "@/lib/services/identity/secrets";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";

/**
 * Gives a purchase its activation code where its terms have one (FB-18): made here, sealed, one for each purchase. Buying again gives a
 * new one: an ended licence never starts anything again.
 */
export async function issueLicence(
  tx: Tx,
  { option, accountId }: ProcedureInput<"add-option">,
  { ground: { context, loaded }, at }: EffectContext,
): Promise<Decision<EffectResult>> {
  // The state before the purchase: this one is the next of its holder.
  const { state, catalogue } = context;
  const { licence } = getOption(getProduct(catalogue, state.product, state.plan), option);
  if (!licence) return decide({});
  const before = state.options.filter((one) => one.option === option && one.accountId === accountId).length;
  const id = randomUUID();
  await tx.licence.createMany({
    data: [
      {
        id,
        memberId: loaded.row.memberId,
        contractId: loaded.row.id,
        optionCode: option,
        heldBy: accountId ?? "",
        instance: before + 1,
        pinEnc: sealField(licencePinPlace(id), newLongCode(licence.pinCharacters)),
        issuedAt: toInstantColumn(at),
      },
    ],
  });
  return decide({});
}
