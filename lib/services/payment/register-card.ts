import "server-only";
import { randomUUID } from "node:crypto";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { cardReferencePlace } from "@/lib/db/field-places";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { CardInput } from "@/lib/domain/payment/card";
import type { EffectContext, EffectResult } from "@/lib/services/procedures/effects";

/** Writes a card under the contract's lock: in force at once, or waiting for staff. What it takes the place of stays as a record. */
export async function registerCard(tx: Tx, input: CardInput, context: EffectContext): Promise<Decision<EffectResult>> {
  const { prepared, ground, secret, at, procedureId } = context;
  const { shown } = prepared;
  if (shown.action !== "register-card" || secret === null) throw new Error("a draft of a card without its reference");
  const { memberId, contractId } = ground.context.actor;
  const referenceHash = sha256(secret);
  // A token that two drafts were made of is one card: the second is told.
  if (await tx.paymentCard.findUnique({ where: { referenceHash }, select: { id: true } }))
    return refuse("changed-by-another", null);
  const since = toInstantColumn(at);
  const gone = shown.state === "active" ? ["active", "checking"] : ["checking"];
  await tx.paymentCard.updateMany({
    where: { memberId, contractId, state: { in: gone } },
    data: { state: "replaced", stateSince: since },
  });
  const id = randomUUID();
  const { brand, last4, expiryYear, expiryMonth, holderFamily, holderGiven } = input;
  await tx.paymentCard.create({
    data: {
      id,
      memberId,
      contractId,
      procedureId,
      referenceEnc: sealField(cardReferencePlace(id), secret),
      referenceHash,
      brand,
      last4,
      expiryYear,
      expiryMonth,
      holderFamily,
      holderGiven,
      state: shown.state,
      createdAt: since,
      stateSince: since,
    },
  });
  return decide({});
}
