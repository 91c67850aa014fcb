import "server-only";
import { printable } from "./printable";
import { drawAside, ink, keepTogether, type Sheet, size, softInk, space } from "./sheet";

type Words = {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: "left" | "right" | "center";
};

const leading = 0.55;

/** Sets the font and gives pdfkit's options for text at this place; lines have room, as Japanese needs. */
export function wordStyle({ doc }: Sheet, words: Words, width: number) {
  const points = words.size ?? size.text;
  doc
    .font(words.bold ? "bold" : "regular")
    .fontSize(points)
    .fillColor(words.colour ?? ink);
  return { width, lineGap: points * leading, align: words.align ?? ("left" as const) };
}

/** How high the text will be in this width. */
export function textHeight(sheet: Sheet, text: string, width: number, words: Words = {}): number {
  const style = wordStyle(sheet, words, width);
  return sheet.doc.heightOfString(printable(sheet.doc, text), style);
}

/** Text at a place of its own, for tables and boxes; it belongs to the structure element in whose drawing it is called. */
export function textAt(sheet: Sheet, text: string, x: number, y: number, width: number, words: Words = {}): void {
  const style = wordStyle(sheet, words, width);
  sheet.doc.text(printable(sheet.doc, text), x, y, style);
}

/** A paragraph over the whole width. */
export function paragraph(sheet: Sheet, text: string, words: Words = {}): void {
  const { doc, root, left, width } = sheet;
  keepTogether(sheet, Math.min(textHeight(sheet, text, width, words), 60));
  root.add(doc.struct("P", {}, () => textAt(sheet, text, left, doc.y, width, words)));
  space(sheet, 4);
}

/** The paper's title: its only heading of the first level. */
export function title(sheet: Sheet, text: string): void {
  const { doc, root, left, width } = sheet;
  root.add(doc.struct("H1", {}, () => textAt(sheet, text, left, doc.y, width, { size: size.title, bold: true })));
  space(sheet, 6);
}

/** A heading; it never stays alone at the foot of a page. */
export function heading(sheet: Sheet, text: string): void {
  const { doc, root, left, width, colour } = sheet;
  space(sheet, 10);
  keepTogether(sheet, 90);
  const top = doc.y;
  drawAside(sheet, () => doc.rect(left, top, 4, size.heading + 3).fill(colour));
  root.add(doc.struct("H2", {}, () => textAt(sheet, text, left + 10, top, width - 10, { size: size.heading, bold: true })));
  space(sheet, 4);
}

/** A list: numbered where the order matters, with boxes where each is to be ticked. */
export function list(sheet: Sheet, items: readonly string[], mark: "・" | "1." | "□" = "・"): void {
  const { doc, root, left, width } = sheet;
  const element = doc.struct("L");
  root.add(element);
  items.forEach((item, index) => {
    keepTogether(sheet, Math.min(textHeight(sheet, item, width - 20), 60));
    const top = doc.y;
    const label = doc.struct("Lbl", {}, () => textAt(sheet, mark === "1." ? `${index + 1}.` : mark, left, top, 18));
    const body = doc.struct("LBody", {}, () => textAt(sheet, item, left + 18, top, width - 18));
    element.add(doc.struct("LI", {}, [label, body]));
    space(sheet, 2);
  });
  element.end();
  space(sheet, 4);
}

/** Small print. */
export function smallPrint(sheet: Sheet, text: string): void {
  paragraph(sheet, text, { size: size.small, colour: softInk });
}
