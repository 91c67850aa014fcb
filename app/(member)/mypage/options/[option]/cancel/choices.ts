import type { CancelComparison, EndChoice, FeeMonth } from "@/lib/domain/ordering/compare-cancel-option";
import type { Yen } from "@/lib/domain/yen";
import { formatDate, formatMonth, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { CancelPage } from "@/lib/queries/options/compare-cancel";
import type { Choice } from "../../../_parts/choice-card";

/** The columns of the comparison, "do nothing" always among them. */
export function choicesOf({ today }: CancelPage, comparison: CancelComparison, locale: Locale): Choice[] {
  const text = messagesFor(locale).options.compare;
  const on = (date: Parameters<typeof formatDate>[0]) => formatDate(date, locale);
  const { now, later, nothing } = comparison;
  const a: Choice = {
    ...ended(now, comparison, locale),
    letter: "A",
    title: text.a,
    note: text.aNote(on(today)),
    state: "now",
    applyOn: on(today),
    pay: { total: total(now.total, locale), difference: null },
  };
  const c: Choice = {
    letter: "C",
    title: text.c,
    note: text.cNote,
    state: "nothing",
    applyOn: text.noApply,
    lastUse: [text.noEnd],
    pay: {
      total: text.year(nothing.count, formatYen(nothing.total, locale, "included")),
      difference: difference(nothing.more, locale),
    },
    breakdown: nothing.months.length > 0 ? [text.monthly(formatYen(nothing.monthly, locale, "included"))] : [text.noFee],
    afterwards: [text.goesOn],
    reasons: nothing.reasons,
  };
  if (!later) return [a, c];
  const when = on(later.preview.receivedOn);
  return [
    a,
    {
      ...ended(later, comparison, locale),
      letter: "B",
      title: text.b,
      note: text.bNote(when),
      state: "later",
      applyOn: when,
      pay: { total: total(later.total, locale), difference: difference(later.more, locale) },
    },
    c,
  ];
}

type Ended = Pick<Choice, "lastUse" | "breakdown" | "afterwards" | "reasons">;

function ended({ preview, months, reasons }: EndChoice, { again, newWaiver }: CancelComparison, locale: Locale): Ended {
  const text = messagesFor(locale).options.compare;
  const [own, ...others] = preview.ending;
  const on = (date: Parameters<typeof formatDate>[0]) => formatDate(date, locale);
  return {
    lastUse: own ? [on(own.useEndsOn)] : [],
    breakdown: months.length > 0 ? months.map((month) => monthLine(month, locale)) : [text.noFee],
    afterwards: [
      ...(own ? [own.useEndsOn.equals(preview.receivedOn) ? text.noSupport : text.usableTill(on(own.useEndsOn))] : []),
      ...others.map((one) => text.alsoEnds(one.name[locale], on(one.useEndsOn))),
      ...(again ? [text.again(formatYen(again, locale, "included"))] : []),
      ...(newWaiver ? [text.newWaiver] : []),
    ],
    reasons: [...(own?.reasons ?? []), ...reasons],
  };
}

function monthLine({ month, totals }: FeeMonth, locale: Locale): string {
  return messagesFor(locale).options.compare.feeOf(formatMonth(month, locale), formatYen(totals.total, locale, "included"));
}

function total(yen: Yen, locale: Locale): string {
  return yen === 0n ? formatYen(yen, locale) : formatYen(yen, locale, "included");
}

function difference(more: Yen, locale: Locale): string {
  const text = messagesFor(locale).options.compare;
  return more === 0n ? text.same : text.more(formatYen(more, locale));
}
