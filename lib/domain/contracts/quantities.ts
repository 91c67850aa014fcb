import type { Temporal } from "temporal-polyfill";
import { yearlyChargeOf } from "../billing/periods";
import { isAfter, isBefore } from "../calendar";
import type { ChargeTerms } from "../catalogue/charge";
import type { QuantityTerms } from "../catalogue/quantity";
import { type Decision, decide, explain, type Facts, refuse, type Term } from "../decision";
import { type Localized, nameFacts } from "../localized";
import { firstDayOfMonth, monthNumberOf } from "../month-number";
import type { Applying } from "./applying";
import type { ContractState, QuantityStep } from "./contract";
import { endBy } from "./end-date";
import { startBy } from "./start";

/** Where no number can be chosen there is one. `term` refuses any other. */
export function checkQuantity(
  terms: QuantityTerms | undefined,
  quantity: number,
  { name, term }: { name: Localized; term: Term },
): Decision<number> {
  if (!terms) return quantity === 1 ? decide(1) : refuse("quantity-not-offered", term, nameFacts("name", name));
  const unit = nameFacts("unit", terms.unit);
  if (quantity < terms.min.count) return refuse("quantity-below-least", terms.min, { quantity, least: terms.min.count, ...unit });
  if (terms.max && quantity > terms.max.count) {
    const contact: Facts = terms.max.contact ? nameFacts("contact", terms.max.contact) : {};
    return refuse("quantity-above-limit", terms.max, { quantity, most: terms.max.count, ...unit, ...contact });
  }
  return decide(quantity);
}

/** The steps without the reductions that lie in the future. */
function kept(steps: readonly QuantityStep[], day: Temporal.PlainDate): QuantityStep[] {
  const done: QuantityStep[] = [];
  for (const step of steps) {
    const before = done.at(-1);
    if (!before || !isAfter(step.from, day) || step.quantity > before.quantity) done.push(step);
  }
  return done;
}

export type QuantityChange = {
  readonly steps: readonly QuantityStep[];
  readonly fromQuantity: number;
  readonly toQuantity: number;
  readonly startsOn: Temporal.PlainDate;
};

type Changing = {
  readonly terms: QuantityTerms;
  readonly steps: readonly QuantityStep[];
  readonly to: number;
  readonly receivedOn: Temporal.PlainDate;
  /** The first day of what is changed: no number counts before it. */
  readonly since: Temporal.PlainDate;
  readonly charges: readonly ChargeTerms[];
  readonly name: Localized;
};

/** Up to when the number is settled: a reduction with which a term has been invoiced holds, and more counts from there. */
function settledUntil({ billing: { nextTermOn } }: ContractState, { charges, receivedOn }: Changing): Temporal.PlainDate {
  if (!nextTermOn || !yearlyChargeOf(charges)) return receivedOn;
  const invoicedUntil = nextTermOn.subtract({ days: 1 });
  return isAfter(invoicedUntil, receivedOn) ? invoicedUntil : receivedOn;
}

/** Decides from when another number holds. More drops a reduction that is scheduled; fewer replaces it. */
export function changeQuantity(state: ContractState, changing: Changing, applying: Applying): Decision<QuantityChange> {
  const { terms, steps, to, receivedOn } = changing;
  const lasting = kept(steps, settledUntil(state, changing));
  const from = lasting.at(-1)?.quantity ?? 1;
  if (to === from) return keepQuantity(changing, lasting);
  const start = to > from ? startOfMore(changing, applying) : startOfFewer(state, changing, applying);
  if (!start.ok) return start;
  const startsOn = isBefore(start.value.day, changing.since) ? changing.since : start.value.day;
  const facts = {
    receivedOn: receivedOn.toString(),
    startsOn: startsOn.toString(),
    fromQuantity: from,
    toQuantity: to,
    ...nameFacts("unit", terms.unit),
  };
  const earlier = lasting.filter((step) => isBefore(step.from, startsOn) || to < from);
  const reason = explain("quantity-from", [start.value.term], facts);
  return decide({
    steps: [...earlier, { from: startsOn, quantity: to, reason }],
    fromQuantity: from,
    toQuantity: to,
    startsOn,
  });
}

/** Asking for the number that there is takes a scheduled reduction back; without one there is nothing to change. */
function keepQuantity({ terms, steps, to, name }: Changing, lasting: readonly QuantityStep[]): Decision<QuantityChange> {
  const last = lasting.at(-1);
  if (!last || lasting.length === steps.length) {
    return refuse("nothing-to-change", terms.up, { quantity: to, ...nameFacts("name", name) });
  }
  return decide({ steps: lasting, fromQuantity: to, toQuantity: to, startsOn: last.from });
}

type From = { readonly day: Temporal.PlainDate; readonly term: Term };

function startOfMore({ terms: { up }, receivedOn, name }: Changing, applying: Applying): Decision<From> {
  switch (up.kind) {
    case "month-of-receipt":
      return decide({ day: firstDayOfMonth(monthNumberOf(receivedOn)), term: up });
    case "day-of-receipt":
      return decide({ day: receivedOn, term: up });
    case "start-rule": {
      const start = startBy(applying.product.start, { receivedOn, name }, applying);
      return start.ok ? decide({ day: start.value.startsOn, term: up }) : start;
    }
  }
}

function startOfFewer(
  state: ContractState,
  { terms: { down }, receivedOn, name, to }: Changing,
  applying: Applying,
): Decision<From> {
  switch (down.kind) {
    case "never":
      return refuse("quantity-never-down", down, { quantity: to, ...nameFacts("name", name) });
    case "next-month":
      return decide({ day: firstDayOfMonth(monthNumberOf(receivedOn) + 1), term: down });
    case "as-cancellation": {
      const end = endBy(applying.product.cancellation.ends, state, receivedOn, name);
      return decide({ day: end.endsOn.add({ days: 1 }), term: down });
    }
  }
}
