import { QuestionExplanation } from "@/components/billing/explanation";
import { Note } from "@/components/ui/note";
import type { Reason } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import { readFacts } from "@/lib/i18n/reasons/fact-reader";

/** What to mind before using an option; what the contract has already is named. */
export function Warnings({
  locale,
  warnings,
  documents,
}: {
  locale: Locale;
  warnings: readonly Reason[];
  documents: DocumentTitles;
}) {
  const text = messagesFor(locale).options;
  return warnings.map((warning) => {
    const facts = readFacts(warning.facts, locale);
    return (
      <div key={warning.kind} className="mb-6">
        <Note locale={locale} title={text.warningTitle}>
          <p>{text.warningText(facts.name("name"), facts.name("others"))}</p>
          {facts.has("heldJa") ? <p>{text.warningHeld(facts.name("held"))}</p> : null}
          <QuestionExplanation locale={locale} reason={warning} documents={documents} />
        </Note>
      </div>
    );
  });
}
