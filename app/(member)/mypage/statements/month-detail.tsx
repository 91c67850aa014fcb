import { ChargesTable } from "@/components/billing/charges-table";
import { Explanations } from "@/components/billing/explanation";
import { PaymentDates } from "@/components/billing/payment-dates";
import { StatementTotals } from "@/components/billing/statement";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import type { Invoice } from "@/lib/domain/billing/charge";
import type { MonthBill } from "@/lib/domain/statements/month-bills";
import { formatDate, formatMonth } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";

type Props = { locale: Locale; documents: DocumentTitles };

/** One month: each invoice's lines with their reasons, its tax, its days; or what it comes to so far. */
export function MonthDetail({ locale, documents, bill }: Props & { bill: MonthBill }) {
  const text = messagesFor(locale).statements;
  const month = formatMonth(bill.month, locale);
  return (
    <Section id="month" title={text.monthTitle(month)}>
      {bill.soFar ? (
        <>
          <div className="mb-4">
            <Note locale={locale} title={text.soFarNote} />
          </div>
          <ChargesTable locale={locale} caption={text.lines(month)} lines={bill.soFar.lines} documents={documents} />
          <StatementTotals locale={locale} totals={bill.soFar} documents={documents} />
          <div className="mt-3 ml-auto max-w-96">
            <PaymentDates locale={locale} statement={bill.soFar} documents={documents} />
          </div>
        </>
      ) : null}
      {bill.invoices.map((invoice) => (
        <div key={invoice.index} className="mb-8">
          {invoice.kind === "credit-note" ? <h3 className="text-h3">{text.creditNote}</h3> : null}
          <ChargesTable locale={locale} caption={text.lines(month)} lines={invoice.lines} documents={documents} />
          <StatementTotals locale={locale} totals={invoice} documents={documents} />
          <InvoiceDays locale={locale} documents={documents} invoice={invoice} />
        </div>
      ))}
    </Section>
  );
}

function InvoiceDays({ locale, documents, invoice }: Props & { invoice: Invoice }) {
  const text = messagesFor(locale).billing;
  const rows = [
    { label: text.issuedOn, on: invoice.issuedOn },
    { label: text.dueOn, on: invoice.dueOn },
  ];
  return (
    <div className="mt-3 ml-auto max-w-96">
      <dl className="text-note">
        {rows.map(({ label, on }) => (
          <div key={label} className="flex flex-wrap justify-between gap-x-4">
            <dt>{label}</dt>
            <dd className="font-bold text-heading">{formatDate(on, locale)}</dd>
          </div>
        ))}
      </dl>
      <Explanations locale={locale} reasons={invoice.reasons} documents={documents} line={text.paymentDates} />
    </div>
  );
}
