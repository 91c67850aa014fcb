import { Explanations } from "@/components/billing/explanation";
import { TermChips } from "@/components/billing/term-chips";
import { YenAmount } from "@/components/billing/yen-amount";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { OptionLine } from "@/lib/queries/contracts/option-lines";

type Props = { locale: Locale; line: OptionLine; documents: DocumentTitles };

/** From when, until when and from when it costs, in words; the reasons open below. */
export function OptionPeriod({ locale, line }: Omit<Props, "documents">) {
  const text = messagesFor(locale).contracts.optionTable;
  if (line.startsOn === null)
    return (
      <span className="text-note text-muted">{line.heldBy === "account-id" ? text.byId : messagesFor(locale).common.none}</span>
    );
  const until = line.useEndsOn ?? line.endsOn;
  return (
    <>
      {text.from(formatDate(line.startsOn, locale))}
      {until ? <span className="block">{text.until(formatDate(until, locale))}</span> : null}
      {line.monthly !== null ? (
        <span className="block text-note text-muted">
          {line.billedFrom ? text.billedFrom(formatDate(line.billedFrom, locale)) : line.free ? text.neverBilled : text.oneMonth}
        </span>
      ) : null}
    </>
  );
}

export function OptionFee({ locale, line, documents }: Props) {
  if (line.monthly === null) return messagesFor(locale).common.none;
  return (
    <>
      <YenAmount locale={locale} yen={line.monthly} />
      <span className="block">
        <TermChips locale={locale} terms={line.priceTerms} documents={documents} />
      </span>
    </>
  );
}

/** Every reason of a line that is held: its dates, then this month's fee. */
export function OptionReasons({ locale, line, documents }: Props) {
  const text = messagesFor(locale).contracts;
  const name = line.name[locale];
  if (line.dateReasons.length === 0 && line.feeReasons.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-x-6">
      <Explanations locale={locale} reasons={line.dateReasons} documents={documents} line={text.whyDates(name)} />
      <Explanations locale={locale} reasons={line.feeReasons} documents={documents} line={text.whyFee(name)} />
    </div>
  );
}
