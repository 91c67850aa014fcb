import "server-only";
import { textAt, textHeight } from "./paper-text";
import { bottomOf, drawAside, line, type Sheet, shade, size, softInk, space } from "./sheet";

/** A row of a form: what is registered now, and room for the new contents or boxes to tick. */
export type EntryRow = {
  readonly label: string;
  /** Null: nothing is known, and the room is twice as wide. */
  readonly now: string | null;
  readonly choices: readonly string[];
  readonly lines: number;
};

export type EntryHeads = { readonly label: string; readonly now: string; readonly entry: string };

const pad = 6;
const lineHeight = 25;
const share = { label: 0.26, now: 0.3 };

/** The part of a form that is filled in by hand; each row stays whole. */
export function entryTable(sheet: Sheet, heads: EntryHeads, rows: readonly EntryRow[]): void {
  const { doc, root } = sheet;
  const table = doc.struct("Table");
  root.add(table);
  if (rows.some((row) => row.now !== null)) addRow(sheet, table, cells(sheet, heads.label, heads.now, heads.entry), 0, true);
  for (const row of rows) {
    const entry = row.choices.map((choice) => `□ ${choice}`).join("　　");
    addRow(sheet, table, cells(sheet, row.label, row.now, entry), row.choices.length > 0 ? 0 : row.lines * lineHeight, false);
  }
  table.end();
  doc.x = sheet.left;
  space(sheet, 6);
}

type Cell = { readonly text: string; readonly x: number; readonly width: number };

function cells({ left, width }: Sheet, label: string, now: string | null, entry: string): Cell[] {
  const first = Math.round(width * share.label);
  const second = now === null ? 0 : Math.round(width * share.now);
  return [
    { text: label, x: left, width: first },
    ...(now === null ? [] : [{ text: now, x: left + first, width: second }]),
    { text: entry, x: left + first + second, width: width - first - second },
  ];
}

function addRow(sheet: Sheet, table: PDFKit.PDFStructureElement, row: readonly Cell[], room: number, isHead: boolean): void {
  const { doc } = sheet;
  const words = (index: number) => ({
    size: isHead ? size.small : size.text,
    bold: index === 0 || isHead,
    ...(index === 0 || isHead ? {} : { colour: softInk }),
  });
  const heights = row.map(({ text, width }, index) => textHeight(sheet, text || " ", width - 2 * pad, words(index)));
  const height = Math.max(room, ...heights) + 2 * pad;
  if (doc.y + height > bottomOf(sheet)) doc.addPage();
  const top = doc.y;
  drawAside(sheet, () => {
    row.forEach(({ x, width }, index) => {
      if (index === 0 || isHead) doc.rect(x, top, width, height).fill(shade);
      doc.lineWidth(0.6).rect(x, top, width, height).stroke(line);
    });
  });
  const drawn = row.map(({ text, x, width }, index) =>
    doc.struct(index === 0 || isHead ? "TH" : "TD", {}, () =>
      textAt(sheet, text || " ", x + pad, top + pad, width - 2 * pad, words(index)),
    ),
  );
  table.add(doc.struct("TR", {}, drawn));
  doc.y = top + height;
}
