import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { catalogueOn } from "@/lib/domain/catalogue/terms-by-day";
import { readTerms } from "@/scripts/simulate/read-terms";
import { catalogue, day } from "../support";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "madoguchi-terms-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function version(from: string, change: (text: string) => string = (text) => text): void {
  cpSync("catalogue", path.join(folder, from), { recursive: true });
  const file = path.join(folder, from, "operator.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

test("one catalogue holds on every day", () => {
  expect(readTerms("catalogue")).toEqual({ ok: true, terms: catalogue });
});

test("of several versions each holds from its day on, the earliest also before", () => {
  const renamed = (name: string) => (text: string) => text.replace(/^mailDomain: .*$/m, `mailDomain: ${name}`);
  version("2026-01-01", renamed("first.example"));
  version("2026-07-01", renamed("second.example"));
  version("2027-01-01", renamed("third.example"));
  const days = ["2020-01-01", "2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01", "2030-01-01"];
  const [first, second, third] = ["first.example", "second.example", "third.example"];
  const read = readTerms(folder);
  if (!read.ok) throw new Error(read.lines.join("\n"));
  expect(days.map((on) => catalogueOn(read.terms, day(on)).operator.mailDomain)).toEqual([
    first,
    first,
    second,
    second,
    third,
    third,
  ]);
});

test("a later version that drops what is sold is refused, line by line", () => {
  version("2026-01-01");
  version("2026-07-01");
  rmSync(path.join(folder, "2026-07-01/products/news.yaml"));
  const read = readTerms(folder);
  expect(read).toMatchObject({ ok: false, lines: [expect.stringMatching(/^2026-07-01.*: expected news/)] });
});

test.each([
  ["nothing there", "none", /none: expected a folder/],
  ["an empty folder", "", /operator\.yaml: expected/],
])("%s is a fault", (_, sub, line) => {
  const read = readTerms(path.join(folder, sub));
  expect(read.ok ? [] : read.lines).toContainEqual(expect.stringMatching(line));
});
