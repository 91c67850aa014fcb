import "server-only";
import Papa from "papaparse";

/** What a spreadsheet takes for the beginning of a formula, full width included; a line break further on changes nothing about it. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

type Rows = readonly (readonly (string | number)[])[];

/**
 * A table as a file for a spreadsheet: UTF-8 with its byte order mark, CRLF, and no cell that a spreadsheet would run as a formula. A
 * negative amount is a number and stays one.
 */
export function csvText(rows: Rows): string {
  return `\uFEFF${Papa.unparse(rows as (string | number)[][], { newline: "\r\n", escapeFormulae: formula })}\r\n`;
}

/** The same, to be downloaded. */
export function csvFile(name: string, rows: Rows): Response {
  return new Response(csvText(rows), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
