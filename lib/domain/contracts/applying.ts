import { Temporal } from "temporal-polyfill";
import { isBefore } from "../calendar";
import { type Catalogue, getProduct } from "../catalogue/catalogue";
import type { Product } from "../catalogue/product";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { MemberKind } from "../catalogue/who";
import type { Decision } from "../decision";
import type { ContractState, ContractWord } from "./contract";
import { contractWordOn } from "./contract-word";
import { productFor } from "./terms";

/** What every step of the fold gets: the terms, the contract's product by the version of the day, and the time of the event in Japan. */
export type Applying = {
  readonly terms: TermsByDay;
  readonly catalogue: Catalogue;
  readonly product: Product;
  readonly on: Temporal.PlainDate;
  /** The time of day in Japan: what a cut-off is judged by. */
  readonly time: Temporal.PlainTime;
  readonly member: MemberKind;
  /** The numbers of the contract's invoices as far as the caller gave them any. */
  readonly invoiceNumbers: readonly string[];
  /** Told again by a correction: what named an invoice was judged by those that there really were. */
  readonly retold: boolean;
};

export type Step = Decision<ContractState>;

export type ApplyContext = {
  readonly member?: MemberKind;
  readonly invoiceNumbers?: readonly string[];
  readonly retold?: boolean;
};

type Agreed = Pick<ContractState, "product" | "plan">;

/** Looks up what a step needs for an instant: the version of that day, or the one that a contract is pinned to. */
export function applyingAt(
  agreed: Agreed | ContractState,
  terms: TermsByDay,
  at: Temporal.Instant | string,
  { member = "person", invoiceNumbers = [], retold = false }: ApplyContext = {},
): Applying {
  const local = Temporal.Instant.from(at).toZonedDateTimeISO("Asia/Tokyo");
  const on = local.toPlainDate();
  const catalogue = catalogueOn(terms, on);
  const product = "receivedOn" in agreed ? productFor(agreed, terms, on) : getProduct(catalogue, agreed.product, agreed.plan);
  return { terms, catalogue, product, on, time: local.toPlainTime(), member, invoiceNumbers, retold };
}

/** The same question asked at the beginning of another day. */
export function onDay(applying: Applying, on: Temporal.PlainDate): Applying {
  return { ...applying, on, time: new Temporal.PlainTime() };
}

/** The contract's state in a word on a day. */
export function wordOn(state: ContractState, day: Temporal.PlainDate): ContractWord {
  if (state.withdrawnOn && !isBefore(day, state.withdrawnOn)) return "ended";
  const asked = state.cancellationRequest?.requestedOn ?? state.cancellation?.requestedOn ?? null;
  const word = contractWordOn({ startsOn: state.startsOn, cancelledOn: asked, endsOn: state.cancellation?.endsOn ?? null }, day);
  const suspended = state.suspensions.some((one) => !isBefore(day, one.from) && !(one.until && !isBefore(day, one.until)));
  return suspended && (word === "active" || word === "cancelling") ? "suspended" : word;
}
