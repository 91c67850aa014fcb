import { TermChips } from "@/components/billing/term-chips";
import { Note } from "@/components/ui/note";
import { Panel } from "@/components/ui/panel";
import type { Decision } from "@/lib/domain/decision";
import type { MonthCharges } from "@/lib/domain/ordering/month-charges";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { ChargesPanel } from "./charges-panel";
import { FailedPanel } from "./failed-panel";
import type { Loaded } from "./load-panel";

type ChargesSlotProps = { locale: Locale; charges: Loaded<Decision<MonthCharges> | null>; documents: DocumentTitles };

/** The charges, or in their place why they are not there: not this login's, refused by the terms, or failed. */
export function ChargesSlot({ locale, charges, documents }: ChargesSlotProps) {
  const text = messagesFor(locale).home.charges;
  if (charges.ok && charges.value?.ok)
    return <ChargesPanel locale={locale} charges={charges.value.value} documents={documents} />;
  return (
    <Panel id="charges" title={text.holderOnlyTitle}>
      {charges.ok ? (
        <Absent locale={locale} decided={charges.value} documents={documents} />
      ) : (
        <FailedPanel locale={locale} reference={charges.reference} />
      )}
    </Panel>
  );
}

function Absent({
  locale,
  decided,
  documents,
}: {
  locale: Locale;
  decided: Decision<MonthCharges> | null;
  documents: DocumentTitles;
}) {
  const text = messagesFor(locale).home.charges;
  if (!decided || decided.ok) return <p className="text-note">{text.holderOnly}</p>;
  const { kind, term } = decided.refusal;
  const chips = term ? <TermChips locale={locale} terms={[term]} documents={documents} /> : null;
  if (kind === "role-not-permitted") {
    return (
      <>
        <p className="text-note">{text.holderOnly}</p>
        <p className="mt-1.5">{chips}</p>
      </>
    );
  }
  return (
    <Note tone="error" locale={locale} title={text.refusedTitle}>
      {renderRefusal(decided.refusal, locale).text} {chips}
    </Note>
  );
}
