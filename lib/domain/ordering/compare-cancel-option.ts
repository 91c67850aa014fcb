import { Temporal } from "temporal-polyfill";
import type { Totals } from "../billing/charge";
import { monthlyChargeOf } from "../billing/periods";
import { dateInJapan, firstDayOf, monthOf } from "../calendar";
import type { OptionTerms } from "../catalogue/option";
import { catalogueOn, type TermsByDay } from "../catalogue/terms-by-day";
import type { ContractState } from "../contracts/contract";
import { type Decision, decide, type Reason } from "../decision";
import { totalsOf } from "../tax";
import { addYen, noYen, subtractYen, type Yen } from "../yen";
import type { CancelOptionPreview, ScheduleMonth } from "./preview";
import { previewCancelOption } from "./preview-cancel-option";
import type { Asked } from "./request";
import { scheduleOf } from "./schedule";
import { signUpAgainPrice } from "./shown-price";

/** How far "do nothing" is counted out. */
const months = 12;

export type FeeMonth = { readonly month: Temporal.PlainYearMonth; readonly totals: Totals };

type Fees = {
  readonly months: readonly FeeMonth[];
  readonly total: Yen;
  /** Why the last of these months costs what it costs. */
  readonly reasons: readonly Reason[];
};

export type EndChoice = Fees & {
  readonly preview: CancelOptionPreview;
  /** How much more it costs than ending now. */
  readonly more: Yen;
};

export type CancelComparison = {
  readonly now: EndChoice;
  /** Asked for on the first day of next month: not to be chosen now, but to compare with. Null where the terms refuse it then. */
  readonly later: EndChoice | null;
  readonly nothing: Fees & {
    readonly count: number;
    readonly more: Yen /** What a month goes on to cost. */;
    readonly monthly: Yen;
  };
  /** What signing up again costs, with tax. */
  readonly again: Yen | null;
  readonly newWaiver: boolean;
};

/** What ending an option now, next month or not at all will cost, side by side and all by the functions that bill. */
export function compareCancelOption(
  state: ContractState,
  terms: TermsByDay,
  { option, accountId = null, ...asked }: Asked & { readonly option: OptionTerms; readonly accountId?: string | null },
): Decision<CancelComparison> {
  const today = dateInJapan(asked.at);
  const ask = (at: Asked["at"]) => previewCancelOption(state, terms, { ...asked, at, option: option.code, accountId });
  const now = ask(asked.at);
  if (!now.ok) return now;
  const items = now.value.ending.map((one) => one.item);
  const going = scheduleOf(state, terms, items, monthOf(today), months);
  if (!going.ok) return going;
  const nextMonth = firstDayOf(monthOf(today).add({ months: 1 }));
  const later = ask(nextMonth.toZonedDateTime("Asia/Tokyo").toInstant());
  // Every choice is counted from this month on: what ends next month costs this month's fee as well.
  const thisMonth = going.value.slice(0, 1);
  const atOnce = feesOf(now.value.schedule, terms);
  const against = (fees: Fees) => ({ ...fees, more: subtractYen(fees.total, atOnce.total) });
  const nothing = feesOf(going.value, terms);
  return decide({
    now: { preview: now.value, ...against(atOnce) },
    later: later.ok ? { preview: later.value, ...against(feesOf([...thisMonth, ...later.value.schedule], terms)) } : null,
    nothing: { ...against(nothing), count: months, monthly: nothing.months.at(-1)?.totals.total ?? noYen },
    again: signUpAgainPrice(option, terms, today)?.totals?.total ?? null,
    newWaiver: monthlyChargeOf(option.charges)?.first.kind === "after-waiver",
  });
}

/** The months that cost something, each with its tax as its invoice would have it were there nothing else. */
function feesOf(schedule: readonly ScheduleMonth[], terms: TermsByDay): Fees {
  const charged = schedule.filter((one) => one.charges.length > 0);
  const fees = charged.map((one): FeeMonth => {
    const month = Temporal.PlainYearMonth.from(one.month);
    return { month, totals: totalsOf(one.charges, catalogueOn(terms, firstDayOf(month)).operator.tax) };
  });
  const total = addYen(noYen, ...fees.map((one) => one.totals.total));
  return { months: fees, total, reasons: charged.at(-1)?.charges[0]?.reasons ?? [] };
}
