import type { Charge } from "../billing/charge";
import { monthlyCharges, withFacts } from "../billing/charges";
import { dueOf } from "../billing/due-dates";
import { type Decision, decide, explain } from "../decision";
import { nameFacts } from "../localized";
import { dateText, firstDayOfMonth, type MonthNumber, monthNumberOf } from "../month-number";
import { noYen, type Yen, yenFact } from "../yen";
import { withPending } from "./additions";
import type { Applying } from "./applying";
import type { ContractState } from "./contract";

/**
 * Where months are invoiced in advance, an event may change what a month costs that is invoiced already: an option bought in mid-month,
 * more licences from this month on, an end within the consumer's right. The difference is invoiced (or credited) with the event.
 */
export function billBegunMonths(before: ContractState, after: ContractState, applying: Applying): Decision<ContractState> {
  const { product, catalogue, on } = applying;
  const lines: Charge[] = [];
  for (let month = monthNumberOf(on); month < after.billing.nextMonth; month += 1) {
    const changed = differences(before, after, month, applying);
    if (!changed.ok) return changed;
    lines.push(...changed.value);
  }
  const schedule = product.invoicing.monthly;
  if (lines.length === 0 || !schedule) return decide(after);
  const due = dueOf(schedule.due, on, firstDayOfMonth(monthNumberOf(on)), catalogue.calendar);
  if (!due.ok) return due;
  const facts = { occasionOn: on.toString(), recordedOn: on.toString(), issuedOn: on.toString() };
  const reasons = [explain("issued-on-occasion", [schedule.issue], facts), due.value.reason];
  return decide(withPending(after, { issueOn: on, dueOn: due.value.dueOn, lines, reasons }));
}

function differences(
  before: ContractState,
  after: ContractState,
  month: MonthNumber,
  { terms }: Applying,
): Decision<readonly Charge[]> {
  const was = monthlyCharges(before, terms, month, withFacts);
  if (!was.ok) return was;
  const is = monthlyCharges(after, terms, month, withFacts);
  if (!is.ok) return is;
  const keys = [...new Set([...was.value, ...is.value].map(keyOf))];
  return decide(keys.flatMap((key) => difference(find(was.value, key), find(is.value, key))));
}

const keyOf = ({ item, code }: Charge) => `${item} ${code}`;
const find = (charges: readonly Charge[], key: string) => charges.find((charge) => keyOf(charge) === key) ?? null;

function difference(was: Charge | null, is: Charge | null): Charge[] {
  const line = is ?? was;
  const beforeYen = was?.amount ?? noYen;
  const afterYen = is?.amount ?? noYen;
  if (!line || beforeYen === afterYen) return [];
  if (!was) return [line];
  const amount = (afterYen - beforeYen) as Yen;
  const facts = {
    ...nameFacts("name", line.name),
    month: dateText(line.from).slice(0, 7),
    beforeYen: yenFact(beforeYen),
    afterYen: yenFact(afterYen),
    yen: yenFact(amount),
  };
  const terms = line.reasons.flatMap((reason) => reason.terms);
  return [{ ...line, amount, reasons: [explain("month-changed", terms, facts)] }];
}
