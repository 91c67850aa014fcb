import { dueOf } from "../../billing/due-dates";
import { lineItem } from "../../billing/items";
import { decide, explain, refuse } from "../../decision";
import { nameFacts } from "../../localized";
import { timesYen, yen, yenFact } from "../../yen";
import { withPending } from "../additions";
import type { Applying, Step } from "../applying";
import type { ContractState } from "../contract";

/** Staff suspend the service; its fees go on. */
export function suspend(state: ContractState, { product, on }: Applying): Step {
  const terms = product.late?.suspension;
  if (!terms) return refuse("suspension-not-offered", product.cancellation, nameFacts("name", product.name));
  const running = state.suspensions.find((one) => one.until === null);
  if (running) return refuse("already-suspended", terms, { on: running.from.toString() });
  return decide({ ...state, suspensions: [...state.suspensions, { from: on, until: null }] });
}

export function resume(state: ContractState, { product, on }: Applying): Step {
  const running = state.suspensions.find((one) => one.until === null);
  if (!running) return refuse("not-suspended", product.late?.suspension ?? product.cancellation);
  const suspensions = state.suspensions.map((one) => (one === running ? { ...one, until: on } : one));
  return decide({ ...state, suspensions });
}

/** Fees that were evaded cost a multiple, outside the tax; staff record it with the reason. */
export function surcharge(state: ContractState, evaded: number, { product, catalogue, on }: Applying): Step {
  const terms = product.late?.surcharge;
  if (!terms) return refuse("surcharge-not-offered", product.cancellation, nameFacts("name", product.name));
  const amount = timesYen(yen(evaded), terms.times);
  const reason = explain("surcharge", [terms], { evaded, times: terms.times, yen: yenFact(amount) });
  const line = {
    item: lineItem,
    code: "surcharge",
    option: null,
    accountId: null,
    name: terms.name,
    from: on,
    to: on,
    quantity: terms.times,
    amount,
    taxRate: null,
    reasons: [reason],
  } as const;
  const monthEnd = { kind: "end-of-issue-month", moves: "never", rule: terms.rule, clause: terms.clause } as const;
  const due = dueOf(monthEnd, on, on, catalogue.calendar);
  if (!due.ok) return due;
  const facts = { occasionOn: on.toString(), recordedOn: on.toString(), issuedOn: on.toString() };
  const reasons = [explain("issued-on-occasion", [terms], facts), due.value.reason];
  return decide(withPending(state, { issueOn: on, dueOn: due.value.dueOn, lines: [line], reasons }));
}
