import "server-only";
import { keepTogether, type Sheet, space } from "./sheet";

/** A PNG picture (a code to be read by a telephone) with the words that say what it is. */
export function picture(sheet: Sheet, png: Uint8Array, options: { readonly width: number; readonly alt: string }): void {
  const { doc, root, left } = sheet;
  keepTogether(sheet, options.width);
  const top = doc.y;
  root.add(
    doc.struct("Figure", { alt: options.alt }, () => {
      doc.image(Buffer.from(png), left, top, { width: options.width });
    }),
  );
  doc.y = top + options.width;
  space(sheet, 6);
}
