import { ChargesTable } from "@/components/billing/charges-table";
import { Explanation } from "@/components/billing/explanation";
import { PaymentDates } from "@/components/billing/payment-dates";
import { StatementTotals } from "@/components/billing/statement";
import { YenAmount } from "@/components/billing/yen-amount";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import type { MonthCharges } from "@/lib/domain/ordering/month-charges";
import { formatMonth } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { ChargesChart } from "./charges-chart";
import { differenceWords } from "./difference-words";

type ChargesPanelProps = { locale: Locale; charges: MonthCharges; documents: DocumentTitles };

/** This month's charges: the total first, when it is paid, why it differs from last month, the months around it, the lines. */
export function ChargesPanel({ locale, charges, documents }: ChargesPanelProps) {
  const text = messagesFor(locale).home.charges;
  const month = formatMonth(charges.month, locale);
  const lines = charges.statements.flatMap((statement) => statement.lines);
  return (
    <Panel id="charges" title={text.title(month)}>
      <div className="grid gap-x-6 gap-y-3 sm:grid-cols-[auto_minmax(0,1fr)]">
        <p className="self-center">
          <YenAmount locale={locale} yen={charges.totals.total} tax="included" size="huge" />
        </p>
        <div className="sm:border-l sm:border-line sm:pl-6">
          {charges.statements.map((statement) => (
            <PaymentDates key={statement.contract} locale={locale} statement={statement} documents={documents} />
          ))}
          {charges.statements.length === 0 ? <p className="text-note text-muted">{text.noneYet(month)}</p> : null}
        </div>
      </div>
      {charges.difference ? <p className="mt-2 text-note text-muted">{differenceWords(charges.difference, locale)}</p> : null}
      <WithoutFee locale={locale} charges={charges} documents={documents} />
      <div className="mt-5">
        <ChargesChart locale={locale} charges={charges} documents={documents} />
      </div>
      {lines.length > 0 ? (
        <details className="print-open group mt-2">
          <summary className="inline-flex min-h-8 items-center gap-1.5 text-note text-link">
            <Icon name="chevron-down" size={18} className="group-open:rotate-180" />
            <span className="underline underline-offset-[3px] group-hover:decoration-2">{text.lines}</span>
          </summary>
          <ChargesTable locale={locale} caption={text.title(month)} lines={lines} documents={documents} />
          <StatementTotals locale={locale} totals={charges.totals} documents={documents} />
        </details>
      ) : null}
    </Panel>
  );
}

/** What is there but costs nothing yet, each with its reason. */
function WithoutFee({ locale, charges, documents }: ChargesPanelProps) {
  if (charges.withoutFee.length === 0) return null;
  const text = messagesFor(locale).home.charges;
  return (
    <div className="mt-3">
      <h3 className="text-note">{text.withoutFee}</h3>
      <ul className="text-note">
        {charges.withoutFee.map(({ item, name, reason }) => (
          <li key={item}>
            {name[locale]}
            <Explanation locale={locale} reason={reason} documents={documents} line={name[locale]} />
          </li>
        ))}
      </ul>
    </div>
  );
}
