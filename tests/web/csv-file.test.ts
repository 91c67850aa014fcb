import { describe, expect, it } from "vitest";
import { csvFile } from "@/lib/web/csv-file";

const written = async (cell: string | number) => (await csvFile("x", [["first", cell]]).text()).replace(/^\uFEFF/, "");

describe("a file for a spreadsheet", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    '=HYPERLINK("https://example.com")\n東京都',
  ])("runs no cell as a formula, of several lines or in full width either: %j", async (cell) => {
    expect(await written(cell)).toBe(`first,"'${cell.replaceAll('"', '""')}"\r\n`);
  });

  it("leaves numbers and ordinary words as they are", async () => {
    expect(await written(-550)).toBe("first,-550\r\n");
    expect(await written("東京都港区1-2-3")).toBe("first,東京都港区1-2-3\r\n");
  });
});
