import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkCommand } from "@/scripts/check-catalogue";
import { folder as sampleFolder } from "./sample";

const today = "2026-11-22";
const good = "1 version, 14 products, 4 plans, 15 options, 11 documents.";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "madoguchi-check-"));
  cpSync(sampleFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (...given: string[]) => checkCommand([folder, ...given], today);
const write = (path: string, text: string | Uint8Array) => writeFileSync(join(folder, path), text);
const edit = (path: string, from: string | RegExp, to: string) =>
  write(path, readFileSync(join(folder, path), "utf8").replace(from, to));
/** The line of a file on which some text stands. */
const lineOf = (path: string, text: string) =>
  readFileSync(join(folder, path), "utf8")
    .split("\n")
    .findIndex((line) => line.includes(text)) + 1;

describe("[JP-03] the check of a folder", () => {
  test("no fault: one line of counts", () => {
    expect(check()).toEqual({ code: 0, lines: [`No faults: ${good}`] });
  });

  test("every fault has file, line, path, what was expected and found", () => {
    edit("products/inventory-lite.yaml", "upTo: 50", "upTo: 10");
    edit("options/mobile.yaml", "heldBy: { kind: contract", "heldBy: { kind: house");
    edit("calendar.yaml", "rule: JP-02", "rule: JP2");
    const at = lineOf("products/inventory-lite.yaml", "upTo: 10");
    expect(check()).toEqual({
      code: 2,
      lines: [
        'calendar.yaml:3: rule: expected a rule id such as FB-16, found "JP2"',
        'options/mobile.yaml:7: heldBy.kind: expected one of contract, account-id, found "house"',
        `products/inventory-lite.yaml:${at}: charges[1].price.steps[1].upTo: expected more than 10, the step before it, found 10`,
      ],
    });
  });

  test("what is missing is looked for where it should stand", () => {
    edit("products/news.yaml", /withdrawal: .*\n/, "");
    edit("products/safety.yaml", /,? ?clause: business#第8条3項/, "");
    expect(check().lines).toEqual([
      "products/news.yaml:1: withdrawal: expected a mapping, found nothing",
      `products/safety.yaml:${lineOf("products/safety.yaml", "barcode:")}: invoicing.barcode.clause: expected a text, found nothing`,
    ]);
  });

  test("a block is named by the line of its key, an entry by its own", () => {
    edit("products/welfare.yaml", "invoicing:", "invoicing_:");
    edit("permissions/cloud.yaml", "rule: CL-17", "rule: none");
    expect(check().lines).toEqual([
      `permissions/cloud.yaml:${lineOf("permissions/cloud.yaml", "rule: none")}: rows[3].rule: expected a rule id such as FB-16, found "none"`,
      "products/welfare.yaml:1: invoicing: expected a mapping, found nothing",
      `products/welfare.yaml:${lineOf("products/welfare.yaml", "invoicing_:")}: invoicing_: expected no such key, found a mapping of monthly, immediate, barcode, rule, clause`,
    ]);
  });

  test("a path through an alias is found", () => {
    edit("products/news.yaml", "name: { ja: ニュース, en: News }", "name: &name { ja: ニュース, fr: News }\nplan: *name");
    const at = lineOf("products/news.yaml", "name: &name");
    expect(check().lines).toContain(`products/news.yaml:${at}: name.fr: expected no such key, found "News"`);
  });

  test.each<[string, string, RegExp]>([
    ["an open bracket", "code: [", /^options\/odd\.yaml:\d+: expected valid YAML, found .*Flow sequence/],
    [
      "a key twice",
      "code: a\nname: b\ncode: c\n",
      /^options\/odd\.yaml:3: expected valid YAML, found code: c \(Map keys must be unique\)/,
    ],
    ["two documents", "a: 1\n---\nb: 2\n", /^options\/odd\.yaml:\d+: expected valid YAML/],
    ["a tag that means nothing", "code: !secret x\n", /^options\/odd\.yaml:1: expected valid YAML, found code: !secret x/],
    ["an alias of nothing", "code: *moon\n", /^options\/odd\.yaml:\d+: expected valid YAML/],
    ["nesting without end", "[".repeat(100_000), /^options\/odd\.yaml:\d+: expected valid YAML/],
    [
      "aliases beyond measure",
      `a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]\n${[..."bcdefghi"].map((name, n) => `${name}: &${name} [${Array(9).fill(`*${"abcdefgh"[n]}`).join(", ")}]`).join("\n")}\n`,
      /^options\/odd\.yaml:1: expected valid YAML, found Excessive alias count/,
    ],
    ["a list that holds itself", "code: &a [*a]\n", /^options\/odd\.yaml:1: code: expected a text, found a list of 1/],
    ["nothing", "", /^options\/odd\.yaml:1: expected a mapping/],
    ["a mere number", "12", /^options\/odd\.yaml:1: expected a mapping/],
  ])("YAML with %s", (_, text, expected) => {
    write("options/odd.yaml", text);
    const { code, lines } = check();
    expect(code).toBe(2);
    expect(lines[0]).toMatch(expected);
    for (const line of lines) expect(line).not.toMatch(/\n|node_modules| at /);
  });

  test("a file that isn't UTF-8, by the line of its first other bytes", () => {
    write("terms/cloud.md", Buffer.concat([Buffer.from("# 規約\n施行日: 2024-10-01\n"), Buffer.from([0x8b, 0x4b, 0x96, 0xf1])]));
    write("calendar.yaml", Buffer.from([0xff, 0xfe, 0x61, 0x00]));
    expect(check().lines).toEqual([
      "calendar.yaml:1: expected text in UTF-8, found other bytes",
      "terms/cloud.md:3: expected text in UTF-8, found other bytes",
    ]);
  });

  test("a byte order mark is no fault", () => {
    write("calendar.yaml", `\uFEFF${readFileSync(join(folder, "calendar.yaml"), "utf8")}`);
    expect(check().code).toBe(0);
  });

  test("files and folders that belong nowhere", () => {
    write("notes.txt", "x");
    write("options/more.yml", "code: more");
    mkdirSync(join(folder, "option"));
    expect(check().lines).toEqual([
      "option/: expected no such folder in a catalogue, found one",
      "notes.txt: expected no such file in a catalogue, found one",
      "options/more.yml: expected no such file in a catalogue, found one",
    ]);
  });

  test.each(["options", "products", "permissions", "terms"])("%s missing altogether ends in faults", (sub) => {
    rmSync(join(folder, sub), { recursive: true });
    expect(check().code).toBe(2);
  });

  test("a terms file with a stray line, a place twice and no day", () => {
    write("terms/cloud.md", "# 規約\n施行日: 2024-13-01\n\n## 第1条　目的\n\n- **第1条1項**　一\n- **第1条1項**　二\n### 三\n");
    expect(check().lines.filter((line) => line.startsWith("terms/cloud.md"))).toEqual([
      "terms/cloud.md:2: expected a line 施行日: YYYY-MM-DD, found 施行日: 2024-13-01",
      "terms/cloud.md:8: expected a section, a clause or text, found ### 三",
      "terms/cloud.md:7: expected each place once, found 第1条1項 again",
    ]);
  });
});

describe("[IV-23] the check of several versions", () => {
  beforeEach(() => {
    rmSync(folder, { recursive: true });
    for (const day of ["2014-10-01", "2027-04-01"]) cpSync(sampleFolder, join(folder, day), { recursive: true });
  });

  test("no fault: the newest is counted", () => {
    expect(check()).toEqual({ code: 0, lines: [`No faults: ${good.replace("1 version", "2 versions")}`] });
  });

  test("a fault is named in its version, and what differs between them is compared in order", () => {
    edit("2014-10-01/calendar.yaml", "rule: JP-02", "rule: JP2");
    edit("2027-04-01/products/fibre-vdsl.yaml", "yen: 3500", "yen: 3600");
    expect(check().lines).toEqual(['2014-10-01/calendar.yaml:3: rule: expected a rule id such as FB-16, found "JP2"']);
    edit("2014-10-01/calendar.yaml", "rule: JP2", "rule: JP-02");
    expect(check().lines).toEqual([
      "2027-04-01/terms/fibre.md:3: expected 施行日: 2027-04-01, the day from which the price of fibre-vdsl: recurring is another, found 2014-10-01",
    ]);
    edit("2027-04-01/terms/fibre.md", "施行日: 2014-10-01", "施行日: 2027-04-01");
    expect(check().code).toBe(0);
  });

  test("a name that is no day", () => {
    cpSync(sampleFolder, join(folder, "2027-02-30"), { recursive: true });
    write("readme.txt", "x");
    expect(check().lines).toEqual([
      "2027-02-30: expected folders named by the first day of a version, found the name 2027-02-30",
      "readme.txt: expected folders named by the first day of a version, found the name readme.txt",
    ]);
  });
});

describe("[IV-23] no price changes in the past", () => {
  test.each([today, "2027-01-01"])("to be published from %s: fine", (day) => {
    expect(check("--from", day).code).toBe(0);
  });

  test.each(["2026-11-21", "2014-10-01"])("to be published from %s: refused", (day) => {
    expect(check("--from", day)).toEqual({
      code: 2,
      lines: [`--from: expected a day from ${today} on: no price changes in the past, found ${day}`],
    });
  });

  test.each([[["--from"]], [["--from", "soon"]], [["a", "b"]], [["--to", "x"]], [[""]], [["--from", "2026-02-30"]]])(
    "%j says how it is used",
    (given) => {
      const { code, lines } = checkCommand(given, today);
      expect([code, lines[0]]).toEqual([2, "Usage: npm run catalogue:check -- [DIR] [--from DAY]"]);
    },
  );

  test("a folder that there is not", () => {
    expect(checkCommand([join(folder, "moon")], today).lines).toEqual([`${join(folder, "moon")}: expected a folder, found none`]);
  });
});

test("[JP-03] the command prints faults to standard error and leaves with 2, without a stack", () => {
  write("options/odd.yaml", "code: [");
  const run = (given: string) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/check-catalogue.ts", given], { encoding: "utf8" });
  const bad = run(folder);
  expect([bad.status, bad.stdout, bad.stderr.trim().split("\n").length]).toEqual([2, "", 1]);
  const fine = run(sampleFolder);
  expect([fine.status, fine.stdout, fine.stderr]).toEqual([0, `No faults: ${good}\n`, ""]);
}, 60_000);
