import type { LastInvoice } from "@/lib/domain/ordering/preview";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { ChargesTable } from "./charges-table";
import { Explanations } from "./explanation";
import { StatementTotals } from "./statement";

type LastInvoicesProps = { locale: Locale; invoices: readonly LastInvoice[]; documents: DocumentTitles };

/** The invoices that still come after an end: the lines with their reasons, the sums, the days. */
export function LastInvoices({ locale, invoices, documents }: LastInvoicesProps) {
  const text = messagesFor(locale).endings;
  if (invoices.length === 0) return <p>{text.billNone}</p>;
  return (
    <>
      {invoices.map((invoice) => {
        const title = text.billOf(formatDate(invoice.issuedOn, locale));
        return (
          <div key={`${invoice.issuedOn} ${invoice.kind} ${invoice.total}`} className="mt-3">
            <h3 className="text-h3">{title}</h3>
            <p className="mb-2 text-note text-muted">
              {[
                ...(invoice.cardChargedOn ? [text.billCard(formatDate(invoice.cardChargedOn, locale))] : []),
                text.billDue(formatDate(invoice.dueOn, locale)),
              ].map((words) => (
                <span key={words} className="mr-4 inline-block">
                  {words}
                </span>
              ))}
            </p>
            <ChargesTable locale={locale} caption={title} lines={invoice.lines} documents={documents} />
            <StatementTotals locale={locale} totals={invoice} documents={documents} />
            <Explanations locale={locale} reasons={invoice.reasons} documents={documents} line={title} />
          </div>
        );
      })}
      <p className="mt-3 text-note text-muted">{text.billNote}</p>
    </>
  );
}
