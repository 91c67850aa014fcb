import "server-only";
import { textAt, textHeight } from "./paper-text";
import { bottomOf, drawAside, line, type Sheet, shade, space } from "./sheet";

export type PaperRow = {
  readonly label: string;
  readonly value: string;
  /** Room to write in by hand: the row's least height in points. */
  readonly room?: number;
  readonly large?: boolean;
};

const pad = 6;

/** A table of facts, a label and what it says in each row; an empty value with room is a box for handwriting. */
export function factTable(sheet: Sheet, rows: readonly PaperRow[], labelShare = 0.32): void {
  const { doc, root } = sheet;
  const table = doc.struct("Table");
  root.add(table);
  for (const row of rows) addRow(sheet, table, row, Math.round(sheet.width * labelShare));
  table.end();
  doc.x = sheet.left;
  space(sheet, 6);
}

type Element = PDFKit.PDFStructureElement;

function addRow(sheet: Sheet, table: Element, { label, value, room = 0, large }: PaperRow, labelWidth: number): void {
  const { doc, left, width } = sheet;
  const words = large ? { size: 15, bold: true } : {};
  const valueWidth = width - labelWidth;
  const inside = (whole: number) => whole - 2 * pad;
  const height =
    2 * pad +
    Math.max(
      room,
      textHeight(sheet, label, inside(labelWidth), { bold: true }),
      textHeight(sheet, value || " ", inside(valueWidth), words),
    );
  if (doc.y + height > bottomOf(sheet)) doc.addPage();
  const top = doc.y;
  drawAside(sheet, () => {
    doc.rect(left, top, labelWidth, height).fill(shade);
    doc.lineWidth(0.6).rect(left, top, width, height).stroke(line);
    doc
      .moveTo(left + labelWidth, top)
      .lineTo(left + labelWidth, top + height)
      .stroke(line);
  });
  const head = doc.struct("TH", {}, () => textAt(sheet, label, left + pad, top + pad, inside(labelWidth), { bold: true }));
  const cell = doc.struct("TD", {}, () =>
    textAt(sheet, value || " ", left + labelWidth + pad, top + pad, inside(valueWidth), words),
  );
  table.add(doc.struct("TR", {}, [head, cell]));
  doc.y = top + height;
}
