import { LawChips } from "@/components/ui/law-chip";
import type { Term } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { clausesOf, type DocumentTitles } from "@/lib/i18n/reasons/clauses";

/** The least depth of a reason: the clauses that a date or an amount rests on. */
export function TermChips({ locale, terms, documents }: { locale: Locale; terms: readonly Term[]; documents: DocumentTitles }) {
  return <LawChips clauses={clausesOf(terms, locale, documents)} />;
}
