import type { Temporal } from "temporal-polyfill";
import type { Product } from "../catalogue/product";
import type { MemberKind } from "../catalogue/who";
import { type Decision, decide, type Facts, refuse, type Term, termOf } from "../decision";
import { nameFacts } from "../localized";
import type { ContractState } from "./contract";

/** A consumer's right to end a new contract: the day of receipt of its document is day 1 (JP-17). */
export type ConsumerRight = {
  readonly documentOn: Temporal.PlainDate;
  readonly days: number;
  readonly lastDayOn: Temporal.PlainDate;
  /** The row of the permission table that says whose act it is. */
  readonly permission: string;
  readonly term: Term;
};

/** The days in which the contract can be ended free of charge. The document stands in the portal from the day of receipt on. */
export function consumerRightOf(
  state: Pick<ContractState, "receivedOn">,
  product: Product,
  member: MemberKind,
): Decision<ConsumerRight> {
  const right = product.consumerRight;
  if (!right || member !== "person") {
    return refuse("consumer-right-not-offered", right ?? product.cancellation, nameFacts("name", product.name));
  }
  const documentOn = state.receivedOn;
  const lastDayOn = documentOn.add({ days: right.days - 1 });
  return decide({ documentOn, days: right.days, lastDayOn, permission: right.permission, term: termOf(right) });
}

export function consumerRightFacts({ documentOn, days, lastDayOn }: ConsumerRight): Facts {
  return { documentOn: documentOn.toString(), days, lastDayOn: lastDayOn.toString() };
}
