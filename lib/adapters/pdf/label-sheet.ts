import "server-only";
import { textAt } from "./paper-text";
import { bottomOf, drawAside, line, type Sheet, size, softInk } from "./sheet";

export type EnvelopeLabel = {
  readonly address: string;
  readonly name: string;
  /** For whoever fills the envelope: the number and what goes in. */
  readonly note: string;
};

const columns = 2;
const height = 122;
const pad = 12;

/** Address labels in two columns with dashed lines to cut along; none is split between two pages. */
export function labelSheet(sheet: Sheet, labels: readonly EnvelopeLabel[]): void {
  const { doc, root, left } = sheet;
  const width = sheet.width / columns;
  let top = doc.y;
  labels.forEach(({ address, name, note }, index) => {
    const column = index % columns;
    if (column === 0 && index > 0) top += height;
    if (column === 0 && top + height > bottomOf(sheet)) {
      doc.addPage();
      top = doc.y;
    }
    const x = left + column * width;
    drawAside(sheet, () => {
      doc.lineWidth(0.6).dash(4, { space: 3 }).rect(x, top, width, height).stroke(line).undash();
    });
    root.add(
      doc.struct("P", {}, () => {
        textAt(sheet, address, x + pad, top + pad, width - 2 * pad);
        textAt(sheet, name, x + pad, top + 58, width - 2 * pad, { size: 14, bold: true });
        textAt(sheet, note, x + pad, top + 88, width - 2 * pad, { size: size.small, colour: softInk });
      }),
    );
  });
}
