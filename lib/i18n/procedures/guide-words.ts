import type { Term } from "../../domain/decision";
import type { GuidePreview, GuideWithdrawal } from "../../domain/papers/guide-preview";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import type { LawClause } from "../reasons/clauses";
import type { ConfirmationDocument, DocumentRow } from "./confirmation-document";

type Shown = GuidePreview | GuideWithdrawal;

/** Which guides; of a withdrawal also whose request it is. */
export function guideRows(shown: Shown, locale: Locale): DocumentRow[] {
  const text = messagesFor(locale).papers.guideWords;
  return [
    ...(shown.action === "withdraw-guides" ? [{ label: text.request, value: shown.number }] : []),
    ...shown.guides.map(({ name }, index) => ({
      label: shown.guides.length === 1 ? text.guide : text.guideNumber(index + 1),
      value: name[locale],
      ...(shown.action === "request-guides" ? { change: true as const } : {}),
    })),
    ...(shown.action === "request-guides" ? [{ label: text.fee, value: text.free }] : []),
  ];
}

/** What happens then: where it is sent, and until when it can be taken back. */
export function guideEffects(
  shown: Shown,
  chips: (terms: readonly Term[]) => LawClause[],
  locale: Locale,
): ConfirmationDocument["effects"] {
  const text = messagesFor(locale).papers.guideWords;
  const words = shown.action === "request-guides" ? text.asked : text.takenBack;
  return { lead: words.lead, rows: words.rows, reversible: words.reversible, chips: chips(shown.terms) };
}

/** The same for the completion mail: no address in it. */
export function guideMailRows(shown: Shown, locale: Locale): { label: string; value: string }[] {
  return guideRows(shown, locale).map(({ label, value }) => ({ label, value }));
}
