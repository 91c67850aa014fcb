import type { WhyContent } from "@/components/ui/why-content";
import type { Reason } from "@/lib/domain/decision";
import type { ReasonKind } from "@/lib/domain/reason-kinds";
import type { Locale } from "@/lib/i18n/locale";
import { clausesOf, type DocumentTitles, ruleIdsOf } from "@/lib/i18n/reasons/clauses";
import { renderReason } from "@/lib/i18n/reasons/render-reason";

/** What a reason is about decides the words on its handle: 「なぜこの金額？」 or 「なぜこの日？」. Limits have a handle of their own. */
const amounts: readonly ReasonKind[] = [
  "monthly-fee",
  "last-month-in-full",
  "first-month-free",
  "waiver-month",
  "price-per-unit",
  "price-steps",
  "yearly-fee",
  "setup-fee",
  "remaining-months",
  "usage-fee",
  "usage-correction",
  "re-signup-fee",
  "early-termination",
  "renewal-credited",
  "interruption-credit",
  "restriction-credit",
  "late-interest",
  "surcharge",
  "used-after-end",
  "next-term-used",
  "corrected",
  "month-changed",
  "tax-once",
];

export function isAboutAmount({ kind }: Reason): boolean {
  return amounts.includes(kind);
}

function plainOf(reason: Reason): WhyContent["plain"] {
  const { question, sentence, counterfactual } = renderReason(reason, "plain");
  return { question, sentences: counterfactual ? [sentence, counterfactual] : [sentence] };
}

/** A reason of the engine as the 「なぜ？」 shows it, in its fixed order. */
export function whyContentOf(reason: Reason, locale: Locale, documents: DocumentTitles): WhyContent {
  const words = renderReason(reason, locale);
  return {
    about: isAboutAmount(reason) ? "amount" : "date",
    question: words.question,
    sentence: words.sentence,
    plain: locale === "ja" ? plainOf(reason) : undefined,
    rows: words.rows.map((row) => ({ label: row.label, source: row.note, value: row.value })),
    timeline:
      words.months && words.months.length > 0
        ? { finding: words.sentence, units: words.months.map((month) => ({ ...month })), ticks: [] }
        : undefined,
    clauses: clausesOf(reason.terms, locale, documents),
    ruleIds: ruleIdsOf(reason.terms),
    counterfactual: words.counterfactual,
  };
}
