import "server-only";
import { textAt, textHeight } from "./paper-text";
import { bottomOf, drawAside, line, type Sheet, softInk } from "./sheet";

export type EnvelopeLabel = {
  readonly address: string;
  readonly name: string;
  /** For whoever fills the envelope: the number and what goes in. */
  readonly note: string;
};

const columns = 2;
const height = 138;
const pad = 12;

/** From the usual sizes down to those at which the longest address still fits. */
const scales = [1, 0.85, 0.7, 0.55] as const;

/** Address labels in two columns with dashed lines to cut along; none is split between two pages, and nothing is cut off. */
export function labelSheet(sheet: Sheet, labels: readonly EnvelopeLabel[]): void {
  const { doc, root, left } = sheet;
  const width = sheet.width / columns;
  let top = doc.y;
  labels.forEach((label, index) => {
    const column = index % columns;
    if (column === 0 && index > 0) top += height;
    if (column === 0 && top + height > bottomOf(sheet)) {
      doc.addPage();
      top = doc.y;
    }
    const x = left + column * width;
    const at = top;
    drawAside(sheet, () => {
      doc.lineWidth(0.6).dash(4, { space: 3 }).rect(x, at, width, height).stroke(line).undash();
    });
    root.add(doc.struct("P", {}, () => drawLabel(sheet, label, { x: x + pad, y: at + pad, width: width - 2 * pad })));
  });
}

type Box = { readonly x: number; readonly y: number; readonly width: number };

function drawLabel(sheet: Sheet, label: EnvelopeLabel, { x, y, width }: Box): void {
  const scale = scales.find((one) => heightOf(sheet, label, width, one) <= height - 2 * pad) ?? scales[scales.length - 1] ?? 1;
  let at = y;
  for (const { text, words } of linesOf(label, scale)) {
    textAt(sheet, text, x, at, width, words);
    at += textHeight(sheet, text, width, words) + 4;
  }
}

const heightOf = (sheet: Sheet, label: EnvelopeLabel, width: number, scale: number) =>
  linesOf(label, scale).reduce((sum, { text, words }) => sum + textHeight(sheet, text, width, words) + 4, 0);

function linesOf({ address, name, note }: EnvelopeLabel, scale: number) {
  return [
    { text: address, words: { size: 10.5 * scale } },
    { text: name, words: { size: 14 * scale, bold: true } },
    { text: note, words: { size: 8.5 * scale, colour: softInk } },
  ];
}
