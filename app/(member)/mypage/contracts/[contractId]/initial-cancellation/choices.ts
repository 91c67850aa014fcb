import type { ContractEndPreview } from "@/lib/domain/ordering/preview";
import type { Alternative, CancellationPreview } from "@/lib/domain/ordering/preview-cancellation";
import { subtractYen, type Yen } from "@/lib/domain/yen";
import { formatDate, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { InitialEndView } from "@/lib/queries/contracts/find-ending";
import type { Choice } from "../../../_parts/choice-card";

type DateLike = Parameters<typeof formatDate>[0];

/** By the right of the first days, by telephone, and not at all; costs reach up to one common day. */
export function initialChoices(
  view: InitialEndView,
  initial: ContractEndPreview,
  comparison: CancellationPreview,
  locale: Locale,
): Choice[] {
  const { right: text, noFee } = messagesFor(locale).endings;
  const find = (kind: Alternative["kind"]) => comparison.alternatives.find((one) => one.kind === kind);
  const [free, call, nothing] = [find("consumer-right"), find("now"), find("nothing")];
  const on = (date: DateLike) => formatDate(date, locale);
  const today = on(view.today);
  const base = free?.cost ?? (0n as Yen);
  const pay = (cost: Yen) => ({ total: yenWords(cost, locale), difference: difference(subtractYen(cost, base), locale) });
  const endsAll = initial.ending.length > 0 ? [text.endsAll(initial.ending.length)] : [];
  const choices: Choice[] = [
    {
      letter: "A",
      title: text.choices.initial,
      note: text.choices.initialNote,
      state: "now",
      chip: text.chips.here,
      applyOn: today,
      lastUse: [on(initial.endsOn)],
      pay: { total: yenWords(base, locale), difference: null },
      breakdown: [text.free, noFee],
      afterwards: [...endsAll, text.gone],
      reasons: initial.reasons,
    },
  ];
  if (call?.endsOn) {
    choices.push({
      letter: "B",
      title: text.choices.call,
      note: text.choices.callNote(view.phone.number),
      state: "later",
      chip: text.chips.call,
      applyOn: today,
      lastUse: [on(call.endsOn)],
      pay: pay(call.cost),
      breakdown: [text.untilMonthEnd, noFee],
      afterwards: endsAll,
      reasons: call.reasons,
    });
  }
  if (nothing) {
    choices.push({
      letter: "C",
      title: text.choices.nothing,
      note: text.choices.nothingNote,
      state: "nothing",
      chip: text.chips.nothing,
      applyOn: messagesFor(locale).common.none,
      lastUse: [messagesFor(locale).options.compare.noEnd],
      pay: pay(nothing.cost),
      breakdown: [text.goesOn],
      afterwards: initial.right ? [text.rightLost(on(initial.right.lastDayOn))] : [],
      reasons: nothing.invoices.flatMap((invoice) => invoice.lines.flatMap((line) => line.reasons)).slice(0, 3),
    });
  }
  return choices;
}

function yenWords(yen: Yen, locale: Locale): string {
  return yen === 0n ? formatYen(yen, locale) : formatYen(yen, locale, "included");
}

function difference(more: Yen, locale: Locale): string {
  const text = messagesFor(locale).options.compare;
  return more === 0n ? text.same : text.more(formatYen(more, locale));
}
