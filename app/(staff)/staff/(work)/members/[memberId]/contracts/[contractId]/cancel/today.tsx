import { EndsWithContract } from "@/components/billing/ends-with-contract";
import { Explanations } from "@/components/billing/explanation";
import { LastInvoices } from "@/components/billing/last-invoices";
import { YenAmount } from "@/components/billing/yen-amount";
import { KeyFacts } from "@/components/ui/key-facts";
import type { ContractEndPreview } from "@/lib/domain/ordering/preview";
import { formatDate, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { StaffSection } from "../../../../../../../parts/staff-heading";

type TodayProps = { locale: Locale; end: ContractEndPreview; documents: Readonly<Record<string, string>> };

/** What is read out to the caller: the last day, the yen, what goes with it, the invoices, each with its reason. */
export function Today({ locale, end, documents }: TodayProps) {
  const { staffLineEnd: text, endings } = messagesFor(locale);
  const on = (date: Parameters<typeof formatDate>[0]) => formatDate(date, locale);
  const { later } = end;
  return (
    <StaffSection id="today" title={text.preview}>
      <KeyFacts
        facts={[
          { icon: "calendar", label: endings.lastDay, value: on(end.endsOn) },
          {
            icon: "yen",
            label: endings.toPay,
            value: <YenAmount locale={locale} yen={end.toPay} {...(end.toPay === 0n ? {} : { tax: "included" as const })} />,
          },
          ...(later ? [{ icon: "clock" as const, label: endings.deadline, value: on(later.lastDay) }] : []),
        ]}
      />
      <Explanations locale={locale} reasons={end.reasons} documents={documents} line={endings.whyEnd} />
      {later ? <p>{endings.laterNote(on(later.nextDay), on(later.endsOn), formatYen(later.toPay, locale, "included"))}</p> : null}
      <details className="mt-3" open>
        <summary className="min-h-9 cursor-pointer py-1 font-bold">{endings.whatEnds}</summary>
        <EndsWithContract locale={locale} end={end} documents={documents} />
      </details>
      <details className="mt-3">
        <summary className="min-h-9 cursor-pointer py-1 font-bold">{endings.bill}</summary>
        <LastInvoices locale={locale} invoices={end.invoices} documents={documents} />
      </details>
      <p className="mt-2 text-chip text-muted">{text.previewNote}</p>
    </StaffSection>
  );
}
