import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { parseCatalogue, type RawFile } from "@/lib/domain/catalogue/parse";
import { catalogue } from "../support";

const folder = resolve(import.meta.dirname, "../../../catalogue");
const paths = ["", "options", "products", "terms"].flatMap((sub) =>
  readdirSync(join(folder, sub), { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(sub, entry.name)] : [])),
);
const files: RawFile[] = paths.map((path) => {
  const text = readFileSync(join(folder, path), "utf8");
  return path.endsWith(".md") ? { path, text } : { path, data: parse(text) };
});

type Editable = Record<string, never> & Record<string, unknown>;

/** The catalogue with one file's data changed. */
function edited(path: string, change: (data: Editable) => void): RawFile[] {
  return files.map((file) => {
    if (file.path !== path || !("data" in file)) return file;
    const data = structuredClone(file.data) as Editable;
    change(data);
    return { path, data };
  });
}

function set(path: string, keys: readonly (string | number)[], value: unknown): RawFile[] {
  return edited(path, (data) => {
    const last = keys.at(-1);
    const parent = keys.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(node as object, key), data);
    Reflect.set(parent as object, last ?? "", value);
  });
}

function faultsOf(raw: readonly RawFile[]): string[] {
  const parsed = parseCatalogue(raw);
  return parsed.ok ? [] : parsed.faults.map((fault) => `${fault.file} ${fault.path}: ${fault.expected}`);
}

describe("[JP-03] the catalogue is validated by one schema", () => {
  test("the sample operator's is without a fault", () => {
    expect(faultsOf(files)).toEqual([]);
    expect(catalogue.products.map((product) => product.code)).toEqual(["fibre-lan", "fibre-vdsl"]);
  });

  test.each([
    ["an unknown key", ["colour"], "blue", /fibre-vdsl\.yaml colour: no such key/],
    ["an unknown key deep inside", ["charges", 0, "price", "tax"], 1, /charges\[0\]\.price\.tax: no such key/],
    ["a price with a fraction", ["charges", 0, "price", "yen"], 0.5, /charges\[0\]\.price\.yen/],
    ["a negative price", ["charges", 0, "price", "yen"], -1, /charges\[0\]\.price\.yen/],
    ["an unknown kind", ["charges", 0, "first", "kind"], "some-day", /charges\[0\]\.first/],
    ["a rule id that is none", ["start", "rule"], "FB16", /start\.rule: a rule id such as FB-16/],
    ["a clause that is none", ["start", "clause"], "第3条", /start\.clause: a clause such as/],
    ["a clause that doesn't exist", ["start", "clause"], "fibre#第99条", /start\.clause: a clause that exists, not fibre#第99条/],
    ["a clause of a document that doesn't exist", ["start", "clause"], "moon#第1条", /start\.clause: a clause that exists/],
    ["an option without a file", ["options", 0], "no-such", /options\[0\]: the code of a file in options\/, not no-such/],
    ["an option named twice", ["options"], ["mail-pack", "mail-pack"], /options: the code mail-pack given once/],
    ["an unknown brand", ["brands", "only"], ["Z"], /brands\.only\[0\]: one of S, U, not Z/],
    ["an unknown document", ["document"], "moon", /document: one of .* not moon/],
    ["an unknown permission table", ["permissionTable"], "moon", /permissionTable: one of fibre, not moon/],
    ["an unknown permission", ["accountIds", "permissions", "delete"], "moon", /accountIds\.permissions\.delete: one of/],
    [
      "a pattern that is no pattern",
      ["accountIds", "format", "pattern"],
      "[",
      /accountIds\.format\.pattern: a regular expression/,
    ],
    ["a name in one language only", ["name"], { ja: "光" }, /name\.en/],
    ["nothing at all", ["charges"], [], /charges/],
    ["a day that not every month has", ["invoicing", "issue", "day"], 31, /invoicing\.issue\.day/],
  ])("%s is named by its path", (_, keys, value, expected) => {
    expect(faultsOf(set("products/fibre-vdsl.yaml", keys, value)).join("\n")).toMatch(expected);
  });

  test.each([
    [
      "requires an option that isn't sold",
      ["requires"],
      [{ kind: "option", option: "moon", endsWithIt: true, rule: "FB-21", clause: "fibre#第1条" }],
      /equipment-warranty\.requires\[0\]\.option: one of/,
    ],
    [
      "requires itself",
      ["requires"],
      [{ kind: "option", option: "equipment-warranty", endsWithIt: true, rule: "FB-21", clause: "fibre#第1条" }],
      /equipment-warranty\.requires: no circle/,
    ],
    [
      "requires in a circle",
      ["requires"],
      [{ kind: "option", option: "equipment-warranty-addon", endsWithIt: true, rule: "FB-21", clause: "fibre#第1条" }],
      /equipment-warranty-addon\.requires: no circle/,
    ],
    [
      "adds slots that the product hasn't",
      ["adds"],
      [{ slot: "storage", count: 5, rule: "FB-04", clause: "fibre#第1条" }],
      /fibre-lan\.yaml options\.equipment-warranty\.adds\[0\]\.slot/,
    ],
    ["an agreement without a document", ["agreement", "document"], "moon", /agreement\.document: one of/],
    ["a brand that the product hasn't", ["brands", "only"], ["Z"], /brands\.only\[0\]: one of S, U, not Z/],
    ["a permission that the table hasn't", ["permissions", "add"], "moon", /permissions\.add: one of/],
    ["a telephone number that is none", ["support", "phone"], "call us", /support\.phone: a telephone number/],
  ])("an option that %s", (_, keys, value, expected) => {
    expect(faultsOf(set("options/equipment-warranty.yaml", keys, value)).join("\n")).toMatch(expected);
  });

  test.each([
    [
      "[JP-06] a registration number with a wrong check digit",
      ["registrationNumber", "number"],
      "T2987654321098",
      /registrationNumber\.number/,
    ],
    [
      "[JP-06] a registration number without its T",
      ["registrationNumber", "number"],
      "3987654321098",
      /registrationNumber\.number/,
    ],
    [
      "a password policy that isn't there",
      ["identity", "passwordPolicy"],
      "none",
      /identity\.passwordPolicy: one of four-kinds, long-passphrase/,
    ],
    ["a lock after nothing", ["identity", "lock", "after"], 0, /identity\.lock\.after/],
    ["[CL-06] a code that may not be tried", ["identity", "authenticationCode", "triesPerCode"], 0, /triesPerCode/],
    ["[CL-06] a code sent again without a pause", ["identity", "authenticationCode", "resendSeconds"], 0, /resendSeconds/],
    ["[CL-06] no code a day", ["identity", "authenticationCode", "perDay"], 0, /authenticationCode\.perDay/],
    ["[FB-38] an activation code that is never shown", ["identity", "activationCode", "revealMinutes"], 0, /revealMinutes/],
    ["[CL-07] backup codes under 64 bits", ["identity", "backupCodes", "characters"], 12, /identity\.backupCodes\.characters/],
    ["a rate without a date", ["tax", "rates", 0, "from"], "soon", /tax\.rates\[0\]\.from/],
  ])("%s", (_, keys, value, expected) => {
    expect(faultsOf(set("operator.yaml", keys, value)).join("\n")).toMatch(expected);
  });

  test.each([
    ["a switch that isn't there", ["tables", 0, "switches"], [], /tables\[0\]\.rows\[\d+\]: one of/],
    ["a switch changed by no one", ["tables", 0, "switches", 0, "changedBy"], "moon", /switches\[0\]\.changedBy: one of/],
    ["a staff role that isn't there", ["staff", "rows", 0, "roles"], ["moon"], /staff\.rows\[0\]\.roles: one of/],
    ["a level that isn't one", ["tables", 0, "rows", 0, "user"], "maybe", /tables\[0\]\.rows\[0\]\.user/],
  ])("permissions with %s", (_, keys, value, expected) => {
    expect(faultsOf(set("permissions.yaml", keys, value)).join("\n")).toMatch(expected);
  });

  test("a closed day that no calendar has", () => {
    expect(faultsOf(set("calendar.yaml", ["closedDays"], ["13-01"])).join()).toMatch(/closedDays\[0\]: a day such as 12-29/);
  });

  test.each(["operator.yaml", "calendar.yaml", "permissions.yaml"])("%s missing", (path) => {
    expect(faultsOf(files.filter((file) => file.path !== path))).toContain(`${path} : a file of data`);
  });

  test("no product at all", () => {
    expect(faultsOf(files.filter((file) => !file.path.startsWith("products/"))).join()).toMatch(/at least one product/);
  });

  test("one product given twice", () => {
    const copy = files.flatMap((file) =>
      file.path === "products/fibre-vdsl.yaml" && "data" in file ? [file, { ...file, path: "products/copy.yaml" }] : [file],
    );
    expect(faultsOf(copy)).toContain("products/ fibre-vdsl: a code given once");
  });

  test("a file that belongs nowhere", () => {
    expect(faultsOf([...files, { path: "notes.txt", data: 1 }])).toContain("notes.txt : no such file in a catalogue");
  });

  test("every fault is reported, not just the first", () => {
    const two = set("products/fibre-vdsl.yaml", ["start", "rule"], "x").map((file) =>
      file.path === "calendar.yaml" ? { path: file.path, data: { closedDays: "never" } } : file,
    );
    expect(faultsOf(two).length).toBeGreaterThan(2);
  });

  test("anything in place of a file ends in faults, never in an exception", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths.filter((path) => path.endsWith(".yaml"))), fc.jsonValue(), (path, data) => {
        const raw = files.map((file) => (file.path === path ? { path, data } : file));
        expect(faultsOf(raw).length).toBeGreaterThan(0);
      }),
      { numRuns: 80 },
    );
  });
});
