import type { ConsentPreview } from "../../domain/campaigns/consent-preview";
import type { Term } from "../../domain/decision";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import type { LawClause } from "../reasons/clauses";
import type { ConfirmationDocument, DocumentRow } from "./confirmation-document";

/** Agreed or not, before and after. */
export function consentRows({ from, to }: ConsentPreview, locale: Locale): DocumentRow[] {
  const { entries } = messagesFor(locale).procedures;
  const { setting, states } = messagesFor(locale).campaigns;
  const state = (given: boolean) => (given ? states.given : states.notGiven);
  return [
    { label: entries.switch, value: setting },
    { label: entries.before, value: state(from) },
    { label: entries.after, value: state(to), change: true },
  ];
}

export function consentEffects(
  { to, hasAddress, term }: ConsentPreview,
  chips: (terms: readonly Term[]) => LawClause[],
  locale: Locale,
): ConfirmationDocument["effects"] {
  const { effects } = messagesFor(locale).campaigns;
  const { lead, rows, reversible } = to ? effects.on : effects.off;
  return { lead, rows: [...rows, ...(to && !hasAddress ? [effects.noAddress] : [])], reversible, chips: chips([term]) };
}
