import type { Temporal } from "temporal-polyfill";
import { isAfter } from "../calendar";
import { type Decision, decide, refuse, type Term } from "../decision";

export type HeldContract = { readonly id: string; readonly endsOn: Temporal.PlainDate | null };

/** A contract is in use until its last day is over, one that was only ordered included. */
export function isInUse({ endsOn }: Pick<HeldContract, "endsOn">, today: Temporal.PlainDate): boolean {
  return endsOn === null || !isAfter(today, endsOn);
}

/** Whether a member may leave (CL-13): with no contract in use; those that are in use are the answer. */
export function decideLeaving<C extends HeldContract>(
  contracts: readonly C[],
  today: Temporal.PlainDate,
  term: Term,
): Decision<null> & { readonly inUse: readonly C[] } {
  const inUse = contracts.filter((contract) => isInUse(contract, today));
  const decision = inUse.length === 0 ? decide(null) : refuse("contracts-in-use", term, { contracts: inUse.length });
  return { ...decision, inUse };
}
