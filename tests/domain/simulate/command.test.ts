import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { simulateCommand } from "@/scripts/simulate";

const story = {
  name: "a licence, ended and asked for again",
  scenario: {
    until: "2026-04-30",
    member: { kind: "corporate" },
    events: [
      { id: "e1", at: "2025-12-01T10:00:00+09:00", type: "order", contract: "c1", product: "firewall-vm", plan: "no-term" },
      { id: "e2", at: "2026-02-18T10:00:00+09:00", type: "request-cancellation", contract: "c1" },
      { id: "e3", at: "2026-02-20T17:00:00+09:00", type: "accept-cancellation", contract: "c1" },
      { id: "e4", at: "2026-02-24T10:00:00+09:00", type: "request-cancellation", contract: "c1" },
    ],
  },
};

let folder: string;
const file = () => path.join(folder, "story.json");
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "madoguchi-simulate-"));
  writeFileSync(file(), JSON.stringify(story));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the command itself, in a process of its own", { timeout: 30_000 }, () => {
  const script = path.resolve("scripts/simulate.ts");
  const run = (args: readonly string[], input = "") =>
    spawnSync(process.execPath, ["--import", import.meta.resolve("tsx"), script, ...args], {
      cwd: folder,
      input,
      encoding: "utf8",
      env: { ...process.env, TSX_TSCONFIG_PATH: path.resolve("tsconfig.json") },
    });

  test("prints one JSON object and nothing else, from wherever it is called", () => {
    const { status, stdout, stderr } = run(["story.json"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ contracts: { c1: { state: "ended", endsOn: "2026-02-28" } } });
  });

  test("reads standard input, and ends with 2 and a line for each fault", () => {
    const { status, stdout, stderr } = run(["-"], '{"until":"2026-02-30","member":{},"events":[]}');
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      'until: expected a day such as 2026-11-20, found "2026-02-30"\n' +
        "member.kind: expected one of corporate, sole-proprietor, person, found nothing\n",
    );
  });
});

describe("one call", () => {
  const call = async (...args: string[]) => simulateCommand(args, folder);

  test("the same file gives the same bytes", async () => {
    const [one, two] = [await call("story.json"), await call(file())];
    expect(one).toEqual(two);
    expect(one.code).toBe(0);
  });

  test.each([
    ["no file named", []],
    ["two files", ["a.json", "b.json"]],
    ["an option that there is not", ["story.json", "--fast"]],
    ["a language that there is not", ["story.json", "--explain", "--lang", "fr"]],
    ["a catalogue without a name", ["story.json", "--catalogue"]],
  ])("%s: how it is used", async (_, args) => {
    const { code, faults } = await call(...args);
    expect([code, faults[0]]).toEqual([2, expect.stringMatching(/^Usage: npm run -s simulate/)]);
  });

  test.each([
    ["no such file", "missing.json", "missing.json: expected a file of JSON, found no such file"],
    ["a folder", ".", ".: expected a file of JSON, found a folder"],
    ["a file of another kind", "picture.png", "picture.png: expected a file of JSON, found bytes that are not UTF-8"],
    ["a huge file", "huge.json", "huge.json: expected a file of JSON, found more than 5000000 bytes"],
  ])("%s", async (_, name, fault) => {
    writeFileSync(path.join(folder, "picture.png"), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]));
    writeFileSync(path.join(folder, "huge.json"), " ".repeat(5_000_001));
    expect(await call(name)).toEqual({ code: 2, out: "", faults: [fault] });
  });

  test("a catalogue with faults is told file by file, and nothing is replayed", async () => {
    writeFileSync(path.join(folder, "operator.yaml"), "name: [");
    const { code, out, faults } = await call("story.json", "--catalogue", ".");
    expect([code, out]).toEqual([2, ""]);
    expect(faults).toContainEqual(expect.stringMatching(/^operator\.yaml:1: /));
  });

  test("a thousand faults are listed, the rest is counted", async () => {
    writeFileSync(file(), JSON.stringify({ ...story.scenario, events: new Array(1_200).fill(0) }));
    const { faults } = await call("story.json");
    expect(faults).toHaveLength(1_001);
    expect(faults.at(-1)).toBe("(scenario): expected no more faults, found 200 more");
  });
});

describe("the timeline", () => {
  const explain = async (language: string) =>
    (await simulateCommand(["story.json", "--explain", "--lang", language], folder)).out;

  test("tells day by day what happened, every invoice with its lines and reasons, every refusal with what to do", async () => {
    const lines = (await explain("ja")).split("\n");
    const days = lines.filter((line) => line.startsWith("■"));
    expect(days).toEqual([
      "■ 2025年12月1日（月）",
      "■ 2026年1月1日（木）",
      "■ 2026年2月1日（日）",
      "■ 2026年2月18日（水）",
      "■ 2026年2月20日（金）",
      "■ 2026年2月24日（火）",
      "■ 2026年2月28日（土）",
      "■ 2026年3月1日（日）",
      "■ 2026年4月30日（木）の終わりの状態",
    ]);
    // December (it starts on the 1st), January and February.
    expect(lines.filter((line) => line.includes("¥12,000（税抜）") && line.includes("数量 1"))).toHaveLength(3);
    expect(lines).toContainEqual(expect.stringContaining("FW-14"));
    expect(lines).toContainEqual(expect.stringMatching(/10:00:00 {2}e4 {2}c1 {2}解約の申請/));
    expect(lines).toContainEqual(expect.stringContaining("× 受け付けません: "));
    expect(lines).toContainEqual(expect.stringContaining("次の手続き: "));
  });

  test.each(["ja", "en", "plain"])("in %s no word is missing", async (language) => {
    const text = await explain(language);
    expect(text).toContain("e4");
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test("in English there is no Japanese", async () => {
    expect(await explain("en")).not.toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
  });
});
