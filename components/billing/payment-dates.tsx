import type { Statement } from "@/lib/domain/billing/charge";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { Explanations } from "./explanation";

/** When a month is invoiced, charged to the card and due, with the reason of the three dates. */
export function PaymentDates({
  locale,
  statement,
  documents,
}: {
  locale: Locale;
  statement: Statement;
  documents: DocumentTitles;
}) {
  const text = messagesFor(locale).billing;
  const dates = [
    { label: text.issuedOn, on: statement.issuedOn },
    { label: text.cardChargedOn, on: statement.cardChargedOn },
    { label: text.dueOn, on: statement.dueOn },
  ];
  return (
    <div>
      <dl className="text-note">
        {dates.map(({ label, on }) => (
          <div key={label} className="flex flex-wrap justify-between gap-x-4">
            <dt>{label}</dt>
            <dd className="font-bold text-heading">{formatDate(on, locale)}</dd>
          </div>
        ))}
      </dl>
      <Explanations locale={locale} reasons={statement.reasons} documents={documents} line={text.paymentDates} />
    </div>
  );
}
