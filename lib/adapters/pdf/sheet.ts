import "server-only";

/** What a paper's parts are drawn on: the document, and the place in its structure that a screen reader follows. */
export type Sheet = {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly left: number;
  readonly width: number;
  /** The brand's or operator's colour, for lines and headings. */
  readonly colour: string;
};

export const ink = "#1a1a1c";
export const softInk = "#4d4d4d";
export const line = "#949494";
export const shade = "#f2f2f2";

export const size = { title: 17, heading: 12, text: 10, small: 8.5 } as const;

/** Lines, boxes and page numbers: seen, but not read out. */
export function drawAside({ doc }: Sheet, draw: () => void): void {
  doc.markContent("Artifact", { type: "Layout" });
  draw();
  doc.endMarkedContent();
}

/** Where the next thing may begin, at most. */
export function bottomOf({ doc }: Sheet): number {
  return doc.page.height - doc.page.margins.bottom;
}

/** Begins a new page where what comes would not fit on this one whole. */
export function keepTogether(sheet: Sheet, height: number): void {
  if (sheet.doc.y + height > bottomOf(sheet)) sheet.doc.addPage();
}

export function space({ doc }: Sheet, points: number): void {
  doc.y += points;
}
