import type { Temporal } from "temporal-polyfill";
import type { PendingInvoice } from "../billing/billing-state";
import type { Charge } from "../billing/charge";
import { monthlyFeeOf, taxed, type Untaxed } from "../billing/charges";
import { dueOf } from "../billing/due-dates";
import { type Item, itemsOf } from "../billing/items";
import { monthlyChargeOf } from "../billing/periods";
import { isAfter } from "../calendar";
import { type Decision, decide, explain, type Term } from "../decision";
import { nameFacts } from "../localized";
import { firstDayOfMonth, lastDayOfMonth, type MonthNumber, monthNumberOf } from "../month-number";
import { noYen, type Yen, yen, yenFact } from "../yen";
import { withPending } from "./additions";
import type { Applying } from "./applying";
import type { ContractState } from "./contract";

/**
 * What an end inside the minimum term costs: the monthly fees of its rest that are not invoiced yet, due at once. A renewal invoiced
 * already is credited in full, on a credit note of its own.
 */
export function billEarlyEnd(
  before: ContractState,
  after: ContractState,
  receivedOn: Temporal.PlainDate,
  applying: Applying,
): Decision<ContractState> {
  const end = after.cancellation;
  const { early } = applying.product.cancellation;
  if (!end || early?.kind !== "remaining-not-invoiced") return decide(after);
  const until = after.minimumTermEndsOn;
  const rest = until && isAfter(until, end.endsOn) ? restOfTerm(before, end.endsOn, until, early, applying) : [];
  const charges = taxed(rest, applying.catalogue.operator.tax);
  if (!charges.ok) return charges;
  const credits = after.billing.lastTermLines.flatMap((line) => creditOf(line, end.endsOn, early));
  const due = dueOf(applying.product.invoicing.immediate.due, receivedOn, receivedOn, applying.catalogue.calendar);
  if (!due.ok) return due;
  const base = { issueOn: receivedOn, dueOn: due.value.dueOn };
  const issued = explain("issued-on-receipt", [early], { issuedOn: receivedOn.toString() });
  const invoice: PendingInvoice = { ...base, lines: charges.value, reasons: [issued, due.value.reason] };
  const note: PendingInvoice = { ...base, dueOn: receivedOn, lines: credits, reasons: [issued] };
  return decide(withPending(after, invoice, note));
}

function restOfTerm(
  before: ContractState,
  endsOn: Temporal.PlainDate,
  until: Temporal.PlainDate,
  early: Term,
  { product }: Applying,
): Untaxed[] {
  const from = Math.max(monthNumberOf(endsOn) + 1, before.billing.nextMonth);
  return itemsOf(before, product).flatMap((item) => {
    const last = item.endsOn && isAfter(until, item.endsOn) ? item.endsOn : until;
    const first = Math.max(from, monthNumberOf(item.startsOn));
    return runsOf(item, first, monthNumberOf(last)).map((run) => restLine(item, run, { endsOn, until, early }));
  });
}

type Run = { readonly from: MonthNumber; readonly to: MonthNumber; readonly monthly: Yen };

/** The months of equal fee, one after another. */
function runsOf(item: Item, from: MonthNumber, to: MonthNumber): Run[] {
  const runs: Run[] = [];
  for (let month = from; month <= to; month += 1) {
    const monthly = monthlyFeeOf(item, month);
    const last = runs.at(-1);
    if (last && last.monthly === monthly) runs.splice(-1, 1, { ...last, to: month });
    else runs.push({ from: month, to: month, monthly });
  }
  return runs.filter((run) => run.monthly !== noYen);
}

type End = { readonly endsOn: Temporal.PlainDate; readonly until: Temporal.PlainDate; readonly early: Term };

function restLine(item: Item, { from, to, monthly }: Run, { endsOn, until, early }: End): Untaxed {
  const months = to - from + 1;
  const amount = yen(monthly * BigInt(months));
  const charge = monthlyChargeOf(item.charges);
  const name = charge?.name ?? item.name;
  const facts = {
    ...nameFacts("name", name),
    monthlyYen: yenFact(monthly),
    months,
    endsOn: endsOn.toString(),
    minimumTermEndsOn: until.toString(),
    yen: yenFact(amount),
  };
  return {
    ...item.key,
    code: "early-termination",
    name,
    from: firstDayOfMonth(from),
    to: lastDayOfMonth(to),
    quantity: months,
    amount,
    tax: "outside",
    reasons: [explain("early-termination", charge ? [early, charge.price] : [early], facts)],
  };
}

function creditOf(line: Charge, endsOn: Temporal.PlainDate, early: Term): Charge[] {
  if (!isAfter(line.from, endsOn)) return [];
  const amount = yen(-line.amount);
  const facts = {
    ...nameFacts("name", line.name),
    from: line.from.toString(),
    to: line.to.toString(),
    yen: yenFact(amount),
    endsOn: endsOn.toString(),
  };
  return [{ ...line, amount, reasons: [explain("renewal-credited", [early], facts)] }];
}
