import { EndsWithContract } from "@/components/billing/ends-with-contract";
import { Explanations } from "@/components/billing/explanation";
import { LastInvoices } from "@/components/billing/last-invoices";
import { YenAmount } from "@/components/billing/yen-amount";
import { KeyFacts } from "@/components/ui/key-facts";
import { Section } from "@/components/ui/panel";
import type { ContractEndPreview } from "@/lib/domain/ordering/preview";
import { formatDate, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type IfTodayProps = { locale: Locale; end: ContractEndPreview; documents: Readonly<Record<string, string>> };

/** What asking today would mean: the last day, the yen, until when that holds, what goes with it, the invoices. */
export function IfToday({ locale, end, documents }: IfTodayProps) {
  const text = messagesFor(locale).endings;
  const on = (date: Parameters<typeof formatDate>[0]) => formatDate(date, locale);
  const { later } = end;
  return (
    <>
      <Section id="today" title={text.ifToday}>
        <KeyFacts
          facts={[
            {
              icon: "clock",
              label: text.deadline,
              value: later ? on(later.lastDay) : text.noLater,
              tone: later ? "deadline" : "plain",
            },
            { icon: "calendar", label: text.lastDay, value: on(end.endsOn) },
            {
              icon: "yen",
              label: text.toPay,
              value: <YenAmount locale={locale} yen={end.toPay} {...(end.toPay === 0n ? {} : { tax: "included" as const })} />,
            },
          ]}
        />
        <Explanations locale={locale} reasons={end.reasons} documents={documents} line={text.whyEnd} />
        {later ? (
          <p className="mt-1">
            {text.laterNote(on(later.nextDay), on(later.endsOn), formatYen(later.toPay, locale, "included"))}
          </p>
        ) : null}
      </Section>
      <Section id="ends" title={text.whatEnds}>
        <EndsWithContract locale={locale} end={end} documents={documents} />
      </Section>
      <Section id="bill" title={text.bill}>
        <LastInvoices locale={locale} invoices={end.invoices} documents={documents} />
      </Section>
    </>
  );
}
