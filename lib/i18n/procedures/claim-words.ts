import type { Term } from "../../domain/decision";
import type { ClaimPreview } from "../../domain/procedures/claim-preview";
import type { ProcedureInput } from "../../domain/procedures/procedure";
import { formatDate } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import type { LawClause } from "../reasons/clauses";
import type { ConfirmationDocument, DocumentRow } from "./confirmation-document";

/** What the member tells of the damage. */
export function claimRows(
  { equipment, description }: ProcedureInput<"claim">,
  { name, damagedOn }: ClaimPreview,
  locale: Locale,
): DocumentRow[] {
  const { entries } = messagesFor(locale).procedures;
  return [
    { label: entries.warranty, value: name[locale] },
    { label: entries.damagedOn, value: formatDate(damagedOn, locale), change: true },
    { label: entries.equipment, value: equipment, change: true },
    { label: entries.description, value: description, change: true },
  ];
}

/** What happens with a claim: people read it, and the answer comes by mail and stands on the page. */
export function claimEffects(
  { coveredFrom, term }: ClaimPreview,
  chips: (terms: readonly Term[]) => LawClause[],
  locale: Locale,
): ConfirmationDocument["effects"] {
  const { lead, covered, answered, reversible } = messagesFor(locale).procedures.claimEffects;
  return { lead, rows: [covered(formatDate(coveredFrom, locale)), answered], reversible, chips: chips([term]) };
}
