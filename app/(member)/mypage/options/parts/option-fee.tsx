import { Explanations } from "@/components/billing/explanation";
import { TermChips } from "@/components/billing/term-chips";
import { YenAmount } from "@/components/billing/yen-amount";
import type { Reason } from "@/lib/domain/decision";
import { formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { OptionView } from "@/lib/queries/options/option-view";

type Props = { locale: Locale; option: OptionView; documents: DocumentTitles };

/** The monthly fee with tax and why; what signing up again costs stands below it where it would be charged now. */
export function OptionFee({ locale, option, documents }: Props) {
  const text = messagesFor(locale).options;
  const { monthly, act } = option;
  if (!monthly) return messagesFor(locale).common.none;
  const once = act.kind === "add" ? act.preview.once : null;
  return (
    <div>
      <YenAmount locale={locale} yen={monthly.total} tax="included" />
      {once ? <p className="text-note">{text.againFee(formatYen(once.total, locale, "included"))}</p> : null}
      <FeeReasons locale={locale} option={option} documents={documents} />
    </div>
  );
}

function FeeReasons({ locale, option, documents }: Props) {
  const reasons = shownFeeReasons(option);
  if (reasons.length === 0) return <TermChips locale={locale} terms={option.priceTerms} documents={documents} />;
  return <Explanations locale={locale} reasons={reasons} documents={documents} line={option.name[locale]} />;
}

/** Held: why this month costs what it costs. Not held: the reasons of the preview, without those of the tax. */
export function shownFeeReasons({ feeReasons, act }: OptionView): readonly Reason[] {
  if (feeReasons.length > 0) return feeReasons;
  return act.kind === "add" ? act.preview.priceReasons : [];
}
