import { ExplanationSentence } from "@/components/billing/explanation";
import { YenAmount } from "@/components/billing/yen-amount";
import { Icon } from "@/components/ui/icon";
import type { ComingMonth } from "@/lib/domain/ordering/month-charges";
import { formatMonth } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";

type ForecastBasisProps = { locale: Locale; coming: readonly ComingMonth[]; documents: DocumentTitles };

/** 「予測の根拠」: the lines of each month to come with the engine's reason, and what costs nothing yet. */
export function ForecastBasis({ locale, coming, documents }: ForecastBasisProps) {
  const text = messagesFor(locale).home.charges;
  return (
    <details className="why group text-note">
      <summary className="inline-flex min-h-8 items-center gap-1.5 text-link">
        <Icon name="help" size={18} />
        <span className="underline underline-offset-[3px] group-hover:decoration-2">{text.basis}</span>
      </summary>
      <div className="mt-2 rounded-r-4 border-l-4 border-reason-edge bg-reason px-4 py-4 sm:px-6">
        <p>{text.basisLead}</p>
        {coming.map((month) => (
          <Month key={month.month.toString()} locale={locale} month={month} documents={documents} />
        ))}
      </div>
    </details>
  );
}

function Month({
  locale,
  month: { month, totals, lines, withoutFee },
  documents,
}: {
  locale: Locale;
  month: ComingMonth;
  documents: DocumentTitles;
}) {
  const text = messagesFor(locale).home.charges;
  return (
    <section className="mt-4 border-t border-reason-line pt-3">
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-4">
        {formatMonth(month, locale)}
        {totals ? (
          <YenAmount locale={locale} yen={totals.total} tax="included" />
        ) : (
          <span className="font-normal">{text.nothingDue}</span>
        )}
      </h3>
      <ul className="mt-1 space-y-2">
        {lines.map((line) => (
          <li key={`${line.item} ${line.code}`}>
            {line.name[locale]} <YenAmount locale={locale} yen={line.amount} tax="excluded" size="body" />
            {line.reasons.map((reason) => (
              <ExplanationSentence key={reason.kind} locale={locale} reason={reason} documents={documents} />
            ))}
          </li>
        ))}
        {withoutFee.map(({ item, name, reason }) => (
          <li key={item}>
            {name[locale]}
            <ExplanationSentence locale={locale} reason={reason} documents={documents} />
          </li>
        ))}
      </ul>
    </section>
  );
}
