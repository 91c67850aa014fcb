import type { Reason, Refusal } from "@/lib/domain/decision";
import { renderReason } from "@/lib/i18n/reasons/render-reason";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import type { TimelineLanguage } from "./timeline-language";

/** A reason in words, indented below what it explains: the sentence, the arithmetic, what would have been otherwise, where it is written. */
export function reasonLines(reason: Reason, { locale, words }: TimelineLanguage): string[] {
  const { sentence, rows, counterfactual, basis } = renderReason(reason, locale);
  const arithmetic = rows.map(({ label, value, note }) => `  ${label}: ${value}${note ? ` (${note})` : ""}`);
  const places = basis.map(({ label, rule }) => `${label} ${rule}`).join(", ");
  return [
    `・${sentence}`,
    ...arithmetic,
    ...(counterfactual ? [`  ${counterfactual}`] : []),
    ...(places ? [`  ${words.why}: ${places}`] : []),
  ];
}

export function refusalLines(refusal: Refusal, { locale, words }: TimelineLanguage): string[] {
  const { cause, remedy, basis } = renderRefusal(refusal, locale);
  const place = basis ? [`  ${words.why}: ${basis.label} ${basis.rule}`] : [];
  return [`× ${words.refused}: ${cause}`, `  ${words.remedy}: ${remedy}`, ...place].map((line) => `    ${line}`);
}

export const indented = (lines: readonly string[], by = 4): string[] => lines.map((line) => `${" ".repeat(by)}${line}`);
