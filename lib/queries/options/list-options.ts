import "server-only";
import type { Temporal } from "temporal-polyfill";
import { isCardChecking } from "@/lib/db/payment-cards";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { LicenceTerms } from "@/lib/domain/catalogue/option";
import type { MailKind } from "@/lib/domain/contracts/contract";
import type { Reason } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { exclusionNotice } from "@/lib/domain/ordering/exclusion";
import { isForContract } from "@/lib/domain/ordering/option-standing";
import type { AccountActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { type NotHere, notHereOf } from "../contracts/not-here";
import { isSeen, loadOwnContract, may, type OwnContract } from "../contracts/own-contract";
import { type OptionView, optionView } from "./option-view";

export type OptionFrame = {
  readonly product: Localized;
  readonly brand: Localized;
  /** Whether the login may see to the payment, and so to what a new card is waiting for. */
  readonly mayManagePayment: boolean;
  readonly phone: { readonly number: string; readonly hours: Localized };
  readonly documents: Readonly<Record<string, string>>;
  readonly today: Temporal.PlainDate;
};

export type OptionsView = OptionFrame & {
  readonly sold: readonly OptionView[];
  /** Sold by telephone only, so far. */
  readonly byTelephone: readonly OptionView[];
  readonly notHere: NotHere;
};

/** What the contract's product offers, what of it can be bought here, and what is done elsewhere. */
export async function listOptions(actor: AccountActor, at: Temporal.Instant): Promise<OptionsView | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    if (!contract) return null;
    const asked = { at, checking: await isCardChecking(tx, contract.row) };
    const views = contract.product.options
      .filter((terms) => isForContract(terms, contract.state))
      .map((terms) => optionView(terms, contract, asked));
    return {
      ...frameOf(contract),
      sold: views.filter((view) => view.act.kind !== "telephone"),
      byTelephone: views.filter((view) => view.act.kind === "telephone"),
      notHere: notHereOf(contract),
    };
  });
}

/** An account ID with what it has of an option. */
export type HolderLine = { readonly accountId: string; readonly mail: MailKind; readonly option: OptionView };

export type OptionDetail = OptionFrame & {
  readonly option: OptionView;
  /** The account IDs that this login sees, where each has the option for itself; null where the contract has it. */
  readonly holders: readonly HolderLine[] | null;
  readonly licence: LicenceTerms | null;
  /** What it can't be used together with on one computer. */
  readonly exclusion: Reason | null;
};

/** One option of the contract's product, for the contract or one of its account IDs. Null: no such option for this brand, or no such ID to see. */
export async function findOptionView(
  actor: AccountActor,
  code: string,
  at: Temporal.Instant,
  accountId: string | null = null,
): Promise<OptionDetail | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const terms = contract?.product.options.find((one) => one.code === code);
    if (!contract || !terms || !isForContract(terms, contract.state)) return null;
    const byId = terms.heldBy.kind === "account-id";
    const ids = contract.state.accounts.filter((one) => byId && isSeen(contract, one.accountId));
    if (accountId !== null && !ids.some((one) => one.accountId === accountId)) return null;
    const asked = { at, checking: await isCardChecking(tx, contract.row) };
    return {
      ...frameOf(contract),
      option: optionView(terms, contract, asked, accountId),
      holders: byId
        ? ids.map(({ accountId: id, mail }) => ({ accountId: id, mail, option: optionView(terms, contract, asked, id) }))
        : null,
      licence: terms.licence ?? null,
      exclusion: exclusionNotice(terms, contract.product, contract.state),
    };
  });
}

function frameOf(contract: OwnContract): OptionFrame {
  const { row, product, catalogue, today } = contract;
  return {
    mayManagePayment: may(contract, "payment.manage"),
    product: product.name,
    brand: brandOf(row.brand, catalogue),
    phone: contactPoint(catalogue.operator, row.brand).phone,
    documents: documentTitles(catalogue),
    today,
  };
}

function brandOf(code: string, { operator }: Catalogue): Localized {
  return operator.brands.list.find((one) => one.code === code)?.name ?? operator.name;
}
