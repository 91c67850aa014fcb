import "server-only";
import { textAt } from "./paper-text";
import { drawAside, keepTogether, line, type Sheet, space } from "./sheet";

export type AddressLabel = { readonly postalCode: string | null; readonly lines: readonly string[]; readonly to: string };

const pad = 12;

/** An address in a dashed frame, to be cut out and stuck on an envelope. */
export function addressLabel(sheet: Sheet, { postalCode, lines, to }: AddressLabel): void {
  const { doc, root, left } = sheet;
  const width = 300;
  const height = 2 * pad + (postalCode ? 20 : 0) + lines.length * 18 + 26;
  keepTogether(sheet, height);
  const top = doc.y;
  drawAside(sheet, () => {
    doc.lineWidth(0.8).dash(4, { space: 3 }).rect(left, top, width, height).stroke(line).undash();
  });
  root.add(
    doc.struct("P", {}, () => {
      doc.y = top + pad;
      if (postalCode) textAt(sheet, `〒${postalCode}`, left + pad, doc.y, width - 2 * pad);
      for (const one of lines) textAt(sheet, one, left + pad, doc.y, width - 2 * pad);
      textAt(sheet, to, left + pad, doc.y + 4, width - 2 * pad, { size: 13, bold: true });
    }),
  );
  doc.y = top + height;
  space(sheet, 8);
}
