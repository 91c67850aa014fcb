import { Explanations } from "@/components/billing/explanation";
import type { Reason } from "@/lib/domain/decision";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { OptionView } from "@/lib/queries/options/option-view";

type Props = { locale: Locale; option: OptionView; documents: DocumentTitles };

/** The one or two dates that matter now, each explained. */
export function OptionDates({ locale, option, documents }: Props) {
  const lines = dateLines(option, locale);
  if (lines.length === 0) return messagesFor(locale).common.none;
  return (
    <div>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Explanations locale={locale} reasons={dateReasons(option)} documents={documents} line={option.name[locale]} />
    </div>
  );
}

function dateLines({ state, instance, waiverEndsOn, act }: OptionView, locale: Locale): string[] {
  const text = messagesFor(locale).options;
  const on = (date: Parameters<typeof formatDate>[0]) => formatDate(date, locale);
  if (state === "none" || !instance) return act.kind === "add" ? [text.ifOrderedToday(on(act.preview.billedFrom))] : [];
  if (state === "ending") {
    return [
      ...(instance.useEndsOn ? [text.usableUntil(on(instance.useEndsOn))] : []),
      ...(instance.endsOn ? [text.feeUntil(on(instance.endsOn))] : []),
    ];
  }
  const billed = instance.billedFrom ? [text.billedFrom(on(instance.billedFrom))] : [];
  return waiverEndsOn && instance.billedFrom
    ? [text.waiverUntil(on(waiverEndsOn)), ...billed]
    : [text.usableSince(on(instance.startsOn)), ...billed];
}

/** What is still to come decides: an end explains itself by its end, a purchase by the start of its fee. */
export function dateReasons({ state, instance, act }: OptionView): readonly Reason[] {
  if (state === "ending") return instance?.endReasons.slice(-1) ?? [];
  const reasons = instance?.startReasons ?? (act.kind === "add" ? act.preview.startReasons : []);
  return reasons.slice(-1);
}
