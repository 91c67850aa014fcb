import { expect, test } from "vitest";
import { makePaper } from "@/lib/adapters/pdf/make-paper";
import { factTable } from "@/lib/adapters/pdf/paper-table";
import { heading, list, paragraph, title } from "@/lib/adapters/pdf/paper-text";
import type { Sheet } from "@/lib/adapters/pdf/sheet";
import { popplerThere, readPaper } from "../../support/read-paper";

const judged = test.skipIf(!popplerThere);

const frame = {
  title: "お申込書",
  language: "ja",
  issuer: "みなとネットワーク",
  mark: "2026年11月22日",
  foot: "お客様番号 10000000000011",
  madeAtMs: 1_700_000_000_000,
} as const;

function contents(sheet: Sheet): void {
  title(sheet, "お申込書");
  paragraph(sheet, "髙橋﨑 𠮷野 😀 様");
  heading(sheet, "ご記入欄");
  list(sheet, ["本人確認書類の写し", "印鑑登録証明書"], "1.");
  factTable(
    sheet,
    Array.from({ length: 40 }, (_, row) => ({ label: `項目${row + 1}`, value: row % 2 ? "" : `値${row + 1}`, room: 24 })),
  );
}

judged("a paper's Japanese can be searched and copied, on every page, with its number", async () => {
  const text = await readPaper(await makePaper(frame, contents));
  for (const part of ["お申込書", "髙橋﨑", "本人確認書類の写し", "項目40", "値39"]) expect(text).toContain(part);
  const pages = text.split("\f").filter((page) => page.trim() !== "");
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach((page, index) => {
    for (const part of ["みなとネットワーク", "10000000000011"]) expect(page).toContain(part);
    expect(page.replaceAll(" ", "")).toContain(`${index + 1}/${pages.length}`);
  });
});

judged("a character that the font lacks is printed as 〓, never as an empty box", async () => {
  const text = await readPaper(await makePaper(frame, contents));
  expect(text).toContain("〓");
  expect(text).not.toContain("😀");
});

judged("a paper is tagged, has its title and language, and embeds every font", async () => {
  const paper = await makePaper(frame, contents);
  expect(await readPaper(paper, "pdfinfo")).toMatch(/Title:\s+お申込書[\s\S]*Tagged:\s+yes/);
  const fonts = (await readPaper(paper, "pdffonts")).split("\n").slice(2).filter(Boolean);
  expect(fonts).toHaveLength(2);
  for (const font of fonts) expect(font).toMatch(/BIZUDPGothic.*Identity-H +yes yes yes/);
  expect(Buffer.from(paper).toString("latin1")).toContain("(ja-JP)");
});

test("the same contents at the same instant are the same file", async () => {
  const [one, two] = [await makePaper(frame, contents), await makePaper(frame, contents)];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
});
