import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Temporal } from "temporal-polyfill";
import { afterEach, beforeEach, expect, it } from "vitest";
import { publishCommand } from "../../scripts/publish-catalogue";
import { ownerQuery, resetDatabase } from "../support/database";

const at = Temporal.Instant.from("2026-11-20T12:00:00+09:00");
let folder: string;

beforeEach(async () => {
  await resetDatabase();
  folder = mkdtempSync(path.join(os.tmpdir(), "madoguchi-catalogue-"));
  cpSync("catalogue", folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const published = () => ownerQuery("SELECT effective_from::text AS since, published_by AS who FROM catalogue_version ORDER BY 1");

it("publishes a folder from a day on; the same again is the same success", async () => {
  expect(await publishCommand([folder, "2026-12-01"], at)).toMatchObject({
    code: 0,
    lines: [expect.stringMatching(/^Published: [0-9a-f]{64}, in force from 2026-12-01\. Until then/)],
  });
  expect(await publishCommand([folder, "2026-12-01"], at)).toMatchObject({
    code: 0,
    lines: [expect.stringMatching(/^Published already/)],
  });
  expect(await published()).toEqual([{ since: "2026-12-01", who: "set-up" }]);
});

it("another version for the same day is refused", async () => {
  await publishCommand(["catalogue", "2026-11-01"], at);
  writeFileSync(path.join(folder, "terms/more.md"), "# 追加の規約\n施行日: 2026-11-01\n");
  expect(await publishCommand([folder, "2026-11-01"], at)).toMatchObject({ code: 1, lines: [expect.stringMatching(/^Refused/)] });
  expect(await published()).toHaveLength(1);
});

it("faults are named one a line, with file and path, and nothing is published", async () => {
  writeFileSync(path.join(folder, "options/odd.yaml"), "code: odd\nprice: cheap\n");
  writeFileSync(path.join(folder, "notes.txt.yaml"), "a: 1\n");
  const { code, lines } = await publishCommand([folder, "2026-12-01"], at);
  expect(code).toBe(2);
  expect(lines).toContainEqual(expect.stringMatching(/^notes\.txt\.yaml:1: expected no such file in a catalogue/));
  expect(lines).toContainEqual(expect.stringMatching(/^options\/odd\.yaml:2: price: expected no such key/));
  expect(lines.every((line) => !line.includes("\n"))).toBe(true);
  expect(await published()).toEqual([]);
});

it.each([
  ["no day", ["catalogue"], /^Usage:/],
  ["a day that there is not", ["catalogue", "2026-02-30"], /^FROM: a day as YYYY-MM-DD, not 2026-02-30$/],
  ["another spelling of a day", ["catalogue", "20261201"], /^FROM: /],
  ["a folder that there is not", ["no-such-folder", "2026-12-01"], /^no-such-folder.*: expected a folder/],
])("%s: nothing is published", async (_, given, words) => {
  const { code, lines } = await publishCommand(given, at);
  expect(code).toBe(2);
  expect(lines[0]).toMatch(words);
  expect(await published()).toEqual([]);
});
