import type { Term } from "../../domain/decision";
import { type CardInput, type CardSummary, maskedCard } from "../../domain/payment/card";
import type { CardPreview } from "../../domain/procedures/card-preview";
import type { ProcedureRequest } from "../../domain/procedures/procedure";
import { formatDate } from "../format";
import type { Locale } from "../locale";
import { messagesFor } from "../messages";
import type { LawClause } from "../reasons/clauses";
import { renderReason } from "../reasons/render-reason";
import type { ConfirmationDocument } from "./confirmation-document";

type Row = { readonly label: string; readonly value: string; readonly change?: true };

/** A card in one line: brand and masked number. */
export function cardName(card: CardSummary, locale: Locale): string {
  return `${messagesFor(locale).payment.brands[card.brand]} ${maskedCard(card)}`;
}

export const expiryWords = ({ expiryYear, expiryMonth }: CardSummary, locale: Locale): string =>
  messagesFor(locale).payment.expiryValue(String(expiryMonth).padStart(2, "0"), String(expiryYear));

/** What was entered, the number by its last four digits (FB-23). */
export function cardRows(input: CardInput, locale: Locale): Row[] {
  const { rows, brands } = messagesFor(locale).payment;
  return [
    { label: rows.brand, value: brands[input.brand] },
    { label: rows.number, value: maskedCard(input), change: true },
    { label: rows.expiry, value: expiryWords(input, locale), change: true },
    { label: rows.holder, value: `${input.holderGiven} ${input.holderFamily}`, change: true },
  ];
}

/** When the card is charged for the first time and why, or that staff look at its holder first. */
export function cardEffects(
  shown: CardPreview,
  chips: (terms: readonly Term[]) => LawClause[],
  locale: Locale,
): ConfirmationDocument["effects"] {
  const text = messagesFor(locale).payment;
  const rows =
    shown.state === "checking"
      ? [
          text.effects.checking,
          text.effects.noOrders,
          text.effects.paper,
          ...(shown.replaces ? [text.effects.keeps(cardName(shown.replaces, locale))] : []),
        ]
      : [
          ...(shown.verdict === "guardian" ? [text.effects.guardian] : []),
          ...(shown.firstCharge
            ? [
                text.effects.first(formatDate(shown.firstCharge.on, locale)),
                renderReason(shown.firstCharge.reason, locale).sentence,
              ]
            : [text.effects.noCharge]),
          ...(shown.replaces ? [text.effects.replaces(cardName(shown.replaces, locale))] : []),
        ];
  return { lead: text.effects.lead[shown.state], rows, reversible: text.effects.reversible, chips: chips(shown.terms) };
}

export function registeredCardRows(shown: CardPreview, request: ProcedureRequest, locale: Locale): Row[] {
  const { rows, states } = messagesFor(locale).payment;
  if (request.kind !== "register-card") return [];
  return [
    { label: rows.number, value: cardName(request.input, locale) },
    { label: rows.state, value: states[shown.state] },
    ...(shown.firstCharge ? [{ label: rows.firstCharge, value: formatDate(shown.firstCharge.on, locale) }] : []),
  ];
}
