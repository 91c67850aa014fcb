import { personFields } from "@/lib/domain/identity/person-fields";

/** Kana are stored as katakana, whichever of the two was typed. */
const katakana = (text: string) =>
  text.replace(/[ぁ-ゖ]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0x60));

/** Who uses an account ID, as the forms send it. */
export const accountPersonFields = {
  ...personFields,
  familyKana: personFields.familyKana.transform(katakana),
  givenKana: personFields.givenKana.transform(katakana),
} as const;
