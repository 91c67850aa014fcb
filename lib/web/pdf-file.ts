import "server-only";

/** A paper for the browser's own viewer; never kept by anything between. */
export function pdfFile(name: string, paper: Uint8Array<ArrayBuffer>): Response {
  return new Response(paper, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${name}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
