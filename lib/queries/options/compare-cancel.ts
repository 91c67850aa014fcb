import "server-only";
import { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import type { Totals } from "@/lib/domain/billing/charge";
import { priceOf } from "@/lib/domain/billing/charge-reasons";
import { monthlyChargeOf, signUpAgainChargeOf } from "@/lib/domain/billing/periods";
import { dateInJapan, firstDayOf, monthOf } from "@/lib/domain/calendar";
import type { OptionTerms } from "@/lib/domain/catalogue/option";
import { type Decision, decide, type Reason } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import type { CancelOptionPreview, ScheduleMonth } from "@/lib/domain/ordering/preview";
import { previewCancelOption } from "@/lib/domain/ordering/preview-cancel-option";
import { scheduleOf } from "@/lib/domain/ordering/schedule";
import type { AccountActor } from "@/lib/domain/permission";
import { taxRateOn, totalsOf } from "@/lib/domain/tax";
import { addYen, noYen, type Yen } from "@/lib/domain/yen";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract, type OwnContract } from "../contracts/own-contract";

/** How far "do nothing" is counted out. */
const MONTHS = 12;

export type FeeMonth = { readonly month: Temporal.PlainYearMonth; readonly totals: Totals };
type Fees = {
  readonly months: readonly FeeMonth[];
  readonly total: Yen /** Why the last of these months costs what it costs. */;
  readonly reasons: readonly Reason[];
};
export type EndChoice = Fees & { readonly preview: CancelOptionPreview };

export type CancelComparison = {
  readonly now: EndChoice;
  /** Asked for on the first day of next month: not to be chosen now, but to compare with. Null where the terms refuse it then. */
  readonly later: EndChoice | null;
  readonly nothing: Fees & { readonly count: number };
  /** What signing up again costs, with tax. */
  readonly again: Yen | null;
  readonly newWaiver: boolean;
};

export type CancelPage = {
  readonly name: Localized;
  readonly today: Temporal.PlainDate;
  readonly documents: Readonly<Record<string, string>>;
  readonly comparison: Decision<CancelComparison>;
};

/** What ending an option now, next month or not at all will cost, all from the functions that bill. Null: no such option. */
export async function compareCancel(actor: AccountActor, code: string, at: Temporal.Instant): Promise<CancelPage | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const terms = contract?.product.options.find((one) => one.code === code);
    if (!contract || !terms) return null;
    const { today, catalogue } = contract;
    return { name: terms.name, today, documents: documentTitles(catalogue), comparison: compare(contract, terms, at) };
  });
}

function compare(contract: OwnContract, terms: OptionTerms, at: Temporal.Instant): Decision<CancelComparison> {
  const { actor, state, catalogue, switches, today } = contract;
  const ask = (when: Temporal.Instant) =>
    previewCancelOption(state, catalogue, { at: when, access: { actor, switches }, option: terms.code, accountId: null });
  const now = ask(at);
  if (!now.ok) return now;
  const items = now.value.ending.map((one) => one.item);
  const going = scheduleOf(state, catalogue, items, monthOf(today), MONTHS);
  if (!going.ok) return going;
  const nextMonth = firstDayOf(monthOf(today).add({ months: 1 }));
  const later = ask(nextMonth.toZonedDateTime("Asia/Tokyo").toInstant());
  const fees = (schedule: readonly ScheduleMonth[]) => feesOf(schedule, contract);
  // Every choice is counted from this month on: what ends next month costs this month's fee as well.
  const thisMonth = going.value.slice(0, 1);
  return decide({
    now: { preview: now.value, ...fees(now.value.schedule) },
    later: later.ok ? { preview: later.value, ...fees([...thisMonth, ...later.value.schedule]) } : null,
    nothing: { ...fees(going.value), count: MONTHS },
    again: againTotal(terms, contract),
    newWaiver: monthlyChargeOf(terms.charges)?.first.kind === "after-waiver",
  });
}

/** The months that cost something, each with its tax as its invoice would have it were there nothing else. */
function feesOf(schedule: readonly ScheduleMonth[], { catalogue }: OwnContract): Fees {
  const months = schedule
    .filter((one) => one.charges.length > 0)
    .map((one) => ({ month: Temporal.PlainYearMonth.from(one.month), totals: totalsOf(one.charges, catalogue.operator.tax) }));
  const reasons = schedule.findLast((one) => one.charges.length > 0)?.charges[0]?.reasons ?? [];
  return { months, total: addYen(noYen, ...months.map((one) => one.totals.total)), reasons };
}

/** What signing up again would cost with tax, or null where it costs nothing. */
function againTotal({ charges }: OptionTerms, { catalogue, today }: OwnContract): Yen | null {
  const again = signUpAgainChargeOf(charges);
  const rate = again && taxRateOn(again.tax, today, catalogue.operator.tax);
  return again && rate?.ok
    ? totalsOf([{ amount: priceOf(again.price), taxRate: rate.value }], catalogue.operator.tax).total
    : null;
}
