/** Kana are stored as katakana, whichever of the two was typed. */
export const toKatakana = (text: string): string =>
  text.replace(/[ぁ-ゖ]/gu, (character) => String.fromCodePoint((character.codePointAt(0) ?? 0) + 0x60));
