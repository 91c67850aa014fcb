import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { cardSummaryOf } from "@/lib/db/payment-cards";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { Decision, Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { type CardSummary, isExpired } from "@/lib/domain/payment/card";
import type { AccountActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, rightTo } from "../contracts/own-contract";

export type CardView = CardSummary & {
  readonly holder: string;
  readonly since: Temporal.Instant;
  readonly expired: boolean;
};

export type PaymentView = {
  readonly active: CardView | null;
  readonly checking: CardView | null;
  /** Whose card it must be: the terms that say so, and those about minors. */
  readonly holderTerms: readonly Term[];
  readonly guardianOfMinor: boolean;
  readonly phone: { readonly number: string; readonly hours: Localized };
};

export type PaymentPage = {
  readonly allowed: Decision<unknown>;
  readonly view: PaymentView | null;
  readonly documents: Readonly<Record<string, string>>;
};

/** How the contract is paid; nothing of it for a login that the table denies it. Null: no such contract, or one that no card pays. */
export async function findPayment(actor: AccountActor, at: Temporal.Instant): Promise<PaymentPage | null> {
  return asMember(actor, async (tx) => {
    const today = dateInJapan(at);
    const contract = await loadOwnContract(tx, actor, actor.contractId, today);
    if (!contract?.product.payment.methods.includes("card")) return null;
    const documents = documentTitles(contract.catalogue);
    const allowed = rightTo(contract, "payment.manage");
    if (!allowed.ok) return { allowed, view: null, documents };
    const { memberId, contractId } = actor;
    const cards = await tx.paymentCard.findMany({ where: { memberId, contractId, state: { in: ["active", "checking"] } } });
    const viewOf = (state: string) => {
      const found = cards.find((card) => card.state === state);
      return found ? cardView(found, today) : null;
    };
    const { holder } = contract.product.payment;
    const view: PaymentView = {
      active: viewOf("active"),
      checking: viewOf("checking"),
      holderTerms: holder ? [holder, ...(holder.guardianOfMinor ? [holder.guardianOfMinor] : [])] : [],
      guardianOfMinor: holder?.guardianOfMinor !== undefined,
      phone: contactPoint(contract.catalogue.operator, actor.brand).phone,
    };
    return { allowed, view, documents };
  });
}

type Row = Parameters<typeof cardSummaryOf>[0] & {
  holderGiven: string;
  holderFamily: string;
  stateSince: Date;
};

function cardView(row: Row, today: Temporal.PlainDate): CardView {
  const summary = cardSummaryOf(row);
  return {
    ...summary,
    holder: `${row.holderGiven} ${row.holderFamily}`,
    since: fromInstantColumn(row.stateSince),
    expired: isExpired(summary, today),
  };
}
