import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { Product } from "@/lib/domain/catalogue/product";
import type { Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { isForContract } from "@/lib/domain/ordering/option-standing";
import { type AccountActor, permissionRows } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, type OwnContract } from "../contracts/own-contract";
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

export type OptionDetail = OptionFrame & { readonly option: OptionView };

/** One option of the contract's product. Null: the product has no such option, or not for this brand. */
export async function findOptionView(actor: AccountActor, code: string, at: Temporal.Instant): Promise<OptionDetail | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const terms = contract?.product.options.find((one) => one.code === code);
    return contract && terms && isForContract(terms, contract.state)
      ? { ...frameOf(contract), option: optionView(terms, contract, at) }
      : null;
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
