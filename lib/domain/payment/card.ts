import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { isBefore } from "../calendar";

export const cardBrands = ["visa", "mastercard", "jcb", "amex", "diners"] as const;
export type CardBrand = (typeof cardBrands)[number];

/** All that the portal ever knows of a card (JP-13). */
export type CardSummary = {
  readonly brand: CardBrand;
  readonly last4: string;
  readonly expiryYear: number;
  readonly expiryMonth: number;
};

/** As the card has it: capitals, spaces and the few signs that names have. */
const romanName = /^[A-Z][A-Z '.-]*$/;

export const cardInputSchema = z.strictObject({
  brand: z.enum(cardBrands),
  last4: z.string().regex(/^\d{4}$/),
  expiryYear: z.int().min(2000).max(2099),
  expiryMonth: z.int().min(1).max(12),
  holderGiven: z.string().regex(romanName).max(30),
  holderFamily: z.string().regex(romanName).max(30),
  agreed: z.literal(true),
});
export type CardInput = z.infer<typeof cardInputSchema>;

/** A number as it is shown (FB-23). */
export const maskedCard = ({ last4 }: Pick<CardSummary, "last4">): string => `XXXX-XXXX-XXXX-${last4}`;

/** A card is good until the last day of its month. */
export function isExpired({ expiryYear, expiryMonth }: Pick<CardSummary, "expiryYear" | "expiryMonth">, on: Temporal.PlainDate) {
  const first = Temporal.PlainDate.from({ year: expiryYear, month: expiryMonth, day: 1 });
  return isBefore(first.add({ months: 1 }).subtract({ days: 1 }), on);
}
