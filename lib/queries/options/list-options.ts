import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { LicenceTerms } from "@/lib/domain/catalogue/option";
import type { Product } from "@/lib/domain/catalogue/product";
import type { MailKind } from "@/lib/domain/contracts/contract";
import type { Reason, Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { exclusionNotice } from "@/lib/domain/ordering/exclusion";
import { isForContract } from "@/lib/domain/ordering/option-standing";
import { type AccountActor, permissionRows } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { isSeen, loadOwnContract, type OwnContract } from "../contracts/own-contract";
import { type OptionView, optionView } from "./option-view";

type Channel = Product["cancellation"]["route"];

export type OptionFrame = {
  readonly product: Localized;
  readonly brand: Localized;
  readonly phone: { readonly number: string; readonly hours: Localized };
  readonly documents: Readonly<Record<string, string>>;
  readonly today: Temporal.PlainDate;
};

export type OptionsView = OptionFrame & {
  readonly sold: readonly OptionView[];
  /** Sold by telephone only, so far. */
  readonly byTelephone: readonly OptionView[];
  /** Acts that the portal does not handle at all, with their channels. */
  readonly notHere: readonly {
    readonly code: string;
    readonly label: Localized;
    readonly channels: readonly Channel[];
    readonly term: Term;
  }[];
};

/** What the contract's product offers, what of it can be bought here, and what is done elsewhere. */
export async function listOptions(actor: AccountActor, at: Temporal.Instant): Promise<OptionsView | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    if (!contract) return null;
    const views = contract.product.options
      .filter((terms) => isForContract(terms, contract.state))
      .map((terms) => optionView(terms, contract, at));
    return {
      ...frameOf(contract),
      sold: views.filter((view) => view.act.kind !== "telephone"),
      byTelephone: views.filter((view) => view.act.kind === "telephone"),
      notHere: permissionRows(contract.table, contract.switches)
        .filter((row) => row.holder === "not-in-portal")
        .map(({ code, label, channels, term }) => ({ code, label, channels: channels as readonly Channel[], term })),
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
    return {
      ...frameOf(contract),
      option: optionView(terms, contract, at, accountId),
      holders: byId
        ? ids.map(({ accountId: id, mail }) => ({ accountId: id, mail, option: optionView(terms, contract, at, id) }))
        : null,
      licence: terms.licence ?? null,
      exclusion: exclusionNotice(terms, contract.product, contract.state),
    };
  });
}

function frameOf({ row, product, catalogue, today }: OwnContract): OptionFrame {
  return {
    product: product.name,
    brand: brandOf(row.brand, catalogue),
    phone: catalogue.operator.phone,
    documents: documentTitles(catalogue),
    today,
  };
}

function brandOf(code: string, { operator }: Catalogue): Localized {
  return operator.brands.list.find((one) => one.code === code)?.name ?? operator.name;
}
