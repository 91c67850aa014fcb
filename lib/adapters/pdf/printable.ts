import "server-only";

type KnowsGlyphs = { font?: { hasGlyphForCodePoint?(codePoint: number): boolean } };

/** The sign that Japanese printing puts in the place of a character it lacks; an empty box would look like a fault of the screen. */
const missing = "〓";

/** The text with what the present font can't print replaced, without control characters but for its line ends. */
export function printable(doc: PDFKit.PDFDocument, text: string): string {
  const { font } = (doc as unknown as { _font?: KnowsGlyphs })._font ?? {};
  const has = (character: string) => font?.hasGlyphForCodePoint?.(character.codePointAt(0) ?? 0) ?? true;
  const clean = text.normalize("NFC").replaceAll("\r\n", "\n").replaceAll("\t", " ");
  return Array.from(clean, (character) => {
    if (character === "\n") return character;
    if (/\p{Cc}|\p{Cf}|\p{Variation_Selector}/u.test(character)) return "";
    return has(character) ? character : missing;
  }).join("");
}
