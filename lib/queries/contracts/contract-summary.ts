import "server-only";
import type { Temporal } from "temporal-polyfill";
import { wordOn } from "@/lib/domain/contracts/applying";
import type { ContractWord } from "@/lib/domain/contracts/contract";
import { type SlotCount, slotCounts } from "@/lib/domain/contracts/slots";
import type { Reason, Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { monthlyPrice } from "@/lib/domain/ordering/shown-price";
import type { Yen } from "@/lib/domain/yen";
import { documentTitles } from "./document-titles";
import { type OptionLine, optionLines } from "./option-lines";
import type { OwnContract } from "./own-contract";

export type ContractSummary = {
  readonly id: string;
  readonly number: string;
  /** Half of the holder's login: in full for those who may change the contract, its last four digits for a user ID. */
  readonly customerNumber: string | null;
  readonly name: Localized;
  readonly plan: Localized;
  readonly brand: Localized | null;
  readonly state: ContractWord;
  readonly receivedOn: Temporal.PlainDate;
  readonly startsOn: Temporal.PlainDate;
  readonly billedFrom: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate | null;
  readonly startReasons: readonly Reason[];
  readonly endReasons: readonly Reason[];
  /** The contract's own monthly fee, tax-exclusive; what options cost stands with each of them. */
  readonly monthly: Yen | null;
  readonly priceTerms: readonly Term[];
  readonly slots: readonly SlotCount[];
  readonly options: readonly OptionLine[];
  readonly documents: Readonly<Record<string, string>>;
};

export function summaryOf(contract: OwnContract): ContractSummary {
  const { row, state, product, catalogue, today } = contract;
  const monthly = monthlyPrice(state, contract.terms, today);
  return {
    id: row.id,
    number: row.number,
    customerNumber: customerNumberFor(contract),
    name: product.name,
    plan: product.plan,
    brand: catalogue.operator.brands.list.find((brand) => brand.code === row.brand)?.name ?? null,
    state: wordOn(state, today),
    receivedOn: state.receivedOn,
    startsOn: state.startsOn,
    billedFrom: state.billedFrom,
    endsOn: state.cancellation?.endsOn ?? null,
    startReasons: state.startReasons,
    endReasons: state.cancellation?.reasons ?? [],
    monthly: monthly?.yen ?? null,
    priceTerms: monthly ? [monthly.term] : [],
    slots: slotCounts(state, catalogue),
    options: optionLines(contract),
    documents: documentTitles(catalogue),
  };
}

function customerNumberFor({ actor, row }: OwnContract): string | null {
  if (row.customerNumber === null || actor.role !== "user") return row.customerNumber;
  return `${"*".repeat(Math.max(0, row.customerNumber.length - 4))}${row.customerNumber.slice(-4)}`;
}
