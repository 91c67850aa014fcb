import type { ReactNode } from "react";
import { EndsWithContract } from "@/components/billing/ends-with-contract";
import { Explanations } from "@/components/billing/explanation";
import { LastInvoices } from "@/components/billing/last-invoices";
import { YenAmount } from "@/components/billing/yen-amount";
import { Icon } from "@/components/ui/icon";
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
      <Fold title={endings.whatEnds} open>
        <EndsWithContract locale={locale} end={end} documents={documents} />
      </Fold>
      <Fold title={endings.bill}>
        <LastInvoices locale={locale} invoices={end.invoices} documents={documents} />
      </Fold>
      <p className="mt-2 text-chip text-muted">{text.previewNote}</p>
    </StaffSection>
  );
}

function Fold({ title, open = false, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="print-open group mt-3" open={open}>
      <summary className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 py-1 font-bold">
        <Icon name="chevron-down" size={18} className="group-open:rotate-180" />
        {title}
      </summary>
      {children}
    </details>
  );
}
