import type { Temporal } from "temporal-polyfill";
import { Explanations } from "@/components/billing/explanation";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import type { ProcedureDetail } from "@/lib/queries/mypage/find-procedure";

/** The dates that the procedure decided, with their reasons; nothing where it decided none. */
export function ProcedureDates({ locale, detail: { line, documents } }: { locale: Locale; detail: ProcedureDetail }) {
  const text = messagesFor(locale).home.procedures;
  const { outcome } = line;
  if (!outcome) return null;
  const dates: [string, Temporal.PlainDate | null][] =
    line.kind === "cancel-option"
      ? [
          [text.useEndsOn, outcome.useEndsOn],
          [text.endsOn, outcome.endsOn],
        ]
      : [
          [text.startsOn, outcome.startsOn],
          [text.billedFrom, outcome.billedFrom],
        ];
  const rows = dates.flatMap(([label, on]) => (on ? [{ label, children: formatDate(on, locale) }] : []));
  return (
    <Section id="dates" title={text.dates}>
      <SummaryList locale={locale} rows={rows} />
      <Explanations locale={locale} reasons={outcome.reasons} documents={documents} line={procedureTitle(line, locale)} />
    </Section>
  );
}
