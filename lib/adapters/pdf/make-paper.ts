import "server-only";
import PDFDocument from "pdfkit";
import { paperFonts } from "./paper-fonts";
import { textAt, textHeight } from "./paper-text";
import { drawAside, ink, type Sheet, size, softInk } from "./sheet";

/** What stands around the contents of every page. */
export type PaperFrame = {
  readonly title: string;
  readonly language: "ja" | "en";
  /** Who issues it, top left: the brand's or operator's name. */
  readonly issuer: string;
  /** The brand's colour, as #rrggbb. */
  readonly colour?: string;
  /** Top right: a number, a date, or both. */
  readonly mark: string;
  /** At the foot, before the page's number. */
  readonly foot: string;
  /** The instant of the making, in milliseconds: the same contents at the same instant are the same file. */
  readonly madeAtMs: number;
};

const margins = { top: 84, bottom: 62, left: 56, right: 56 };

/** A paper of A4 pages: Japanese text that can be searched, tagged for screen readers, with a frame on each page. */
export async function makePaper(frame: PaperFrame, write: (sheet: Sheet) => void): Promise<Uint8Array<ArrayBuffer>> {
  const fonts = await paperFonts();
  const doc = new PDFDocument({
    size: "A4",
    margins,
    // No standard font: only what is embedded.
    font: "",
    pdfVersion: "1.7",
    subset: "PDF/A-2a",
    tagged: true,
    lang: frame.language === "ja" ? "ja-JP" : "en",
    displayTitle: true,
    bufferPages: true,
    info: { Title: frame.title, Author: frame.issuer, CreationDate: new Date(frame.madeAtMs) },
  });
  const whole = collect(doc);
  doc.registerFont("regular", fonts.regular).registerFont("bold", fonts.bold).font("regular");
  const root = doc.struct("Document");
  doc.addStructure(root);
  const width = doc.page.width - margins.left - margins.right;
  const sheet: Sheet = { doc, root, left: margins.left, width, colour: frame.colour ?? ink };
  write(sheet);
  root.end();
  drawFrames(sheet, frame);
  doc.end();
  return whole;
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    doc.on("data", (piece: Buffer) => pieces.push(piece));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(pieces))));
    doc.on("error", reject);
  });
}

/** Issuer, mark and page number of each page: known only when all pages are. */
function drawFrames(sheet: Sheet, { issuer, mark, foot }: PaperFrame): void {
  const { doc, left, width, colour } = sheet;
  const { start, count } = doc.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    doc.switchToPage(page);
    // What is drawn in the margin would else begin a new page.
    doc.page.margins = { ...margins, top: 0, bottom: 0 };
    const bottom = doc.page.height - 46;
    drawAside(sheet, () => {
      textAt(sheet, issuer, left, 36, width * 0.6, { size: 11, bold: true, colour });
      textAt(sheet, mark, left + width * 0.5, 37, width * 0.5, { size: size.small, colour: softInk, align: "right" });
      doc
        .lineWidth(1.2)
        .moveTo(left, 62)
        .lineTo(left + width, 62)
        .stroke(colour);
      const high = textHeight(sheet, foot, width - 60, { size: size.small });
      textAt(sheet, foot, left, Math.min(bottom, doc.page.height - 20 - high), width - 60, { size: size.small, colour: softInk });
      textAt(sheet, `${page - start + 1} / ${count}`, left + width - 50, bottom, 50, {
        size: size.small,
        colour: softInk,
        align: "right",
      });
    });
  }
}
