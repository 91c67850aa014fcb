import type { Term } from "../../domain/decision";
import type { PartnerPreview } from "../../domain/partners/partner-preview";
import { formatDate } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import type { LawClause } from "../reasons/clauses";
import type { ConfirmationDocument, DocumentRow } from "./confirmation-document";

/** Which service, whose, and since when it is applied for. */
export function partnerRows({ name, provider, appliedOn }: PartnerPreview, locale: Locale): DocumentRow[] {
  const { rows } = messagesFor(locale).partners;
  return [
    { label: rows.service, value: name[locale] },
    { label: rows.provider, value: provider[locale] },
    ...(appliedOn ? [{ label: rows.appliedOn, value: formatDate(appliedOn, locale) }] : []),
  ];
}

/** What applying or cancelling means: the partner's own terms in the catalogue's words, and who charges. */
export function partnerEffects(
  shown: PartnerPreview,
  chips: (terms: readonly Term[]) => LawClause[],
  locale: Locale,
): ConfirmationDocument["effects"] {
  const { effects } = messagesFor(locale).partners;
  const { lead, charged, shared, reversible } = effects[shown.action];
  return {
    lead,
    rows: [...shown.meaning.map((one) => one[locale]), charged(shown.provider[locale]), shared(shown.provider[locale])],
    reversible,
    chips: chips(shown.terms),
  };
}
