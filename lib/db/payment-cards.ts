import "server-only";
import type { Member, PaymentCard } from "@/generated/prisma/client";
import { type CardSummary, cardBrands } from "@/lib/domain/payment/card";
import type { Payer } from "@/lib/domain/payment/holder";
import type { KnownPayment } from "@/lib/domain/procedures/card-preview";
import { fromDateColumn } from "./dates";
import type { Tx } from "./scope";

/** How a contract is paid, for decisions about it. */
export async function paymentOf(tx: Tx, member: Member, contractId: string): Promise<KnownPayment> {
  const cards = await tx.paymentCard.findMany({
    where: { memberId: member.id, contractId, state: { in: ["active", "checking"] } },
  });
  const active = cards.find(({ state }) => state === "active");
  return {
    payer: payerOf(member),
    active: active ? cardSummaryOf(active) : null,
    checking: cards.some(({ state }) => state === "checking"),
  };
}

/** Whether staff look at the holder of a new card of the contract. */
export async function isCardChecking(tx: Tx, { memberId, id: contractId }: { memberId: string; id: string }): Promise<boolean> {
  return (await tx.paymentCard.count({ where: { memberId, contractId, state: "checking" } })) > 0;
}

export function payerOf(
  member: Pick<Member, "familyKana" | "givenKana" | "guardianFamilyKana" | "guardianGivenKana" | "birthOn">,
): Payer {
  const { familyKana, givenKana, guardianFamilyKana, guardianGivenKana, birthOn } = member;
  return {
    own: { familyKana, givenKana },
    guardian: guardianFamilyKana && guardianGivenKana ? { familyKana: guardianFamilyKana, givenKana: guardianGivenKana } : null,
    birthOn: birthOn && fromDateColumn(birthOn),
  };
}

type Shown = Pick<PaymentCard, "brand" | "last4" | "expiryYear" | "expiryMonth">;

export function cardSummaryOf({ brand, last4, expiryYear, expiryMonth }: Shown): CardSummary {
  const known = cardBrands.find((one) => one === brand);
  if (!known) throw new Error(`a card of the unknown brand ${brand}`);
  return { brand: known, last4, expiryYear, expiryMonth };
}
