import "server-only";
import Papa from "papaparse";

/** What a spreadsheet takes for the beginning of a formula, full width included; a line break further on changes nothing about it. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

/**
 * A table as a file for a spreadsheet: UTF-8 with its byte order mark, CRLF, and no cell that a spreadsheet would run as a formula. A
 * negative amount is a number and stays one.
 */
export function csvFile(name: string, rows: readonly (readonly (string | number)[])[]): Response {
  const text = Papa.unparse(rows as (string | number)[][], { newline: "\r\n", escapeFormulae: formula });
  return new Response(`\uFEFF${text}\r\n`, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "Cache-Control": "private, no-store",
    },
  });
}
