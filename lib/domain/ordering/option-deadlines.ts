import type { Temporal } from "temporal-polyfill";
import type { Charge } from "../billing/charge";
import { chargesFor } from "../billing/charges";
import { monthlyChargeOf } from "../billing/periods";
import { firstDayOf, isAfter, isBefore, lastDayOf, monthOf } from "../calendar";
import { getOption } from "../catalogue/catalogue";
import type { OptionTerms } from "../catalogue/option";
import { catalogueOn } from "../catalogue/terms-by-day";
import { type Applying, onDay } from "../contracts/applying";
import type { ContractState, OptionInstance } from "../contracts/contract";
import { decideCancelOption } from "../contracts/option-rules";
import { cancelOption } from "../contracts/steps/options";
import type { Reason } from "../decision";
import { totalsOf } from "../tax";
import { subtractYen, type Yen } from "../yen";

/** The last day on which ending an option still avoids the next month's fee, and what doing nothing costs. */
export type OptionDeadline = {
  readonly instance: OptionInstance;
  readonly terms: OptionTerms;
  readonly on: Temporal.PlainDate;
  /** waiver: until then it costs nothing at all · month: until then the next month is not charged. */
  readonly kind: "waiver" | "month";
  readonly nextMonth: Temporal.PlainYearMonth;
  /** With tax: what that month costs more if nothing is done. */
  readonly cost: Yen;
  readonly reasons: readonly Reason[];
};

/**
 * Finds the deadlines by asking the engine twice: the charges of the next month as things are, and with the option ended on the
 * day. What the engine does not make cheaper is no deadline, so a rule that the terms don't have can't be announced.
 */
export function optionDeadlines(state: ContractState, applying: Applying): OptionDeadline[] {
  return state.options
    .filter((one) => one.cancelledOn === null && one.endsOn === null)
    .flatMap((one) => deadlineOf(state, one, applying) ?? []);
}

function deadlineOf(state: ContractState, instance: OptionInstance, applying: Applying): OptionDeadline | null {
  const terms = getOption(applying.product, instance.option);
  const monthly = monthlyChargeOf(terms.charges);
  if (!monthly || instance.billedFrom === null) return null;
  const inWaiver = isAfter(instance.billedFrom, lastDayOf(monthOf(applying.on)));
  const nextMonth = inWaiver ? monthOf(instance.billedFrom) : monthOf(applying.on).add({ months: 1 });
  const asIs = chargesFor(state, applying.terms, nextMonth);
  if (!asIs.ok) return null;
  const last = lastCheaperDay(state, instance, { applying, nextMonth, asIs: asIs.value });
  const kind = monthly.first.kind === "after-waiver" && inWaiver ? "waiver" : "month";
  return last && { instance, terms, kind, nextMonth, ...last };
}

type Asking = { readonly applying: Applying; readonly nextMonth: Temporal.PlainYearMonth; readonly asIs: readonly Charge[] };

/** Counted back from the day before the month: a request that comes after a cut-off or on a closed day counts for a later one. */
function lastCheaperDay(
  state: ContractState,
  instance: OptionInstance,
  asking: Asking,
): Pick<OptionDeadline, "on" | "cost" | "reasons"> | null {
  const { applying, nextMonth } = asking;
  const earliest = firstDayOf(nextMonth.subtract({ months: 1 }));
  for (let on = lastDayOf(nextMonth.subtract({ months: 1 })); !isBefore(on, earliest); on = on.subtract({ days: 1 })) {
    if (isBefore(on, applying.on)) return null;
    const saved = savedByEnding(state, instance, asking, on);
    if (saved) return { on, ...saved };
  }
  return null;
}

function savedByEnding(
  state: ContractState,
  { key, option, accountId }: OptionInstance,
  { applying, nextMonth, asIs }: Asking,
  on: Temporal.PlainDate,
): { cost: Yen; reasons: readonly Reason[] } | null {
  const then = onDay(applying, on);
  const request = { option, accountId };
  if (!decideCancelOption(state, request, then).ok) return null;
  const ended = cancelOption(state, request, then);
  const without = ended.ok ? chargesFor(ended.value, applying.terms, nextMonth) : ended;
  if (!ended.ok || !without.ok) return null;
  const { tax } = catalogueOn(applying.terms, firstDayOf(nextMonth)).operator;
  const cost = subtractYen(totalsOf(asIs, tax).total, totalsOf(without.value, tax).total);
  if (cost <= 0n) return null;
  const endReasons = ended.value.options.find((one) => one.key === key)?.endReasons ?? [];
  const avoided = asIs.filter((line) => !without.value.some((other) => other.item === line.item && other.code === line.code));
  return { cost, reasons: [...endReasons, ...avoided.flatMap((line) => line.reasons)] };
}
