import { Explanations } from "@/components/billing/explanation";
import { YenAmount } from "@/components/billing/yen-amount";
import type { SummaryRow } from "@/components/ui/summary-list";
import type { Reason } from "@/lib/domain/decision";
import type { AddOptionPreview } from "@/lib/domain/ordering/preview";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";

/** What an order made today would mean: fee, one-off fee, days, each with its reasons. */
export function orderRows(preview: AddOptionPreview, documents: DocumentTitles, locale: Locale): SummaryRow[] {
  const { orderFacts, facts, waiverNote } = messagesFor(locale).options;
  const why = (reasons: readonly Reason[], line: string) => (
    <Explanations locale={locale} reasons={reasons} documents={documents} line={line} />
  );
  const again = preview.priceReasons.filter((reason) => reason.kind === "re-signup-fee");
  const [started, ...billing] = preview.startReasons;
  return [
    { label: orderFacts.today, children: formatDate(preview.receivedOn, locale) },
    {
      label: orderFacts.fee,
      children: (
        <>
          <YenAmount locale={locale} yen={preview.monthly.total} tax="included" />
          {why(
            preview.priceReasons.filter((reason) => !again.includes(reason)),
            orderFacts.fee,
          )}
        </>
      ),
    },
    ...(preview.once
      ? [
          {
            label: orderFacts.once,
            children: (
              <>
                <YenAmount locale={locale} yen={preview.once.total} tax="included" />
                {why(again, orderFacts.once)}
              </>
            ),
          },
        ]
      : []),
    {
      label: orderFacts.usable,
      children: (
        <>
          <p>{formatDate(preview.startsOn, locale)}</p>
          {started ? why([started], orderFacts.usable) : null}
        </>
      ),
    },
    ...(preview.waiverEndsOn
      ? [
          {
            label: facts.waiver,
            children: (
              <>
                <p>{formatDate(preview.waiverEndsOn, locale)}</p>
                <p className="text-note text-muted">{waiverNote}</p>
              </>
            ),
          },
        ]
      : []),
    {
      label: orderFacts.billed,
      children: (
        <>
          <p>{formatDate(preview.billedFrom, locale)}</p>
          {why(billing, orderFacts.billed)}
        </>
      ),
    },
  ];
}
