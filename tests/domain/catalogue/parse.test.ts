import { describe, expect, test } from "vitest";
import { parseCatalogue } from "@/lib/domain/catalogue/parse";
import { faultsOf, files, type Keys, sample, set } from "./sample";

const vdsl = "products/fibre-vdsl.yaml";

describe("[JP-03] the catalogue is validated by one schema", () => {
  test("the sample operator's is without a fault", () => {
    expect(faultsOf(files)).toEqual([]);
    expect(sample.products.map(({ code, planCode }) => (planCode ? `${code} ${planCode}` : code))).toEqual([
      "cloud-o",
      "cloud-v",
      "fibre-lan",
      "fibre-vdsl",
      "firewall-vm no-term",
      "firewall-vm term-12",
      "groupware",
      "inventory-lite",
      "inventory-pro",
      "news",
      "office-fibre",
      "remote-desktop",
      "safety",
      "support standard",
      "support unlimited",
      "welfare",
    ]);
  });

  test.each<[string, Keys, unknown, string]>([
    ["an unknown key", ["colour"], "blue", 'colour: no such key | "blue"'],
    ["an unknown key deep inside", ["charges", 0, "price", "tax"], 1, "charges[0].price.tax: no such key | 1"],
    ["an unknown key with a dot", ["a.b"], 1, "a.b: no such key | 1"],
    ["a price with a fraction", ["charges", 0, "price", "yen"], 0.5, "charges[0].price.yen: a whole number | 0.5"],
    ["a negative price", ["charges", 0, "price", "yen"], -1, "charges[0].price.yen: at least 0 | -1"],
    [
      "a price beyond reason",
      ["charges", 0, "price", "yen"],
      2e12,
      "charges[0].price.yen: at most 1000000000000 | 2000000000000",
    ],
    [
      "an unknown kind",
      ["charges", 0, "first", "kind"],
      "some-day",
      'charges[0].first.kind: one of same-month, month-after, after-waiver | "some-day"',
    ],
    ["a missing kind", ["start"], {}, "start.kind: one of on-provision, at-once, lead-time, month-start, desired-date | nothing"],
    ["a rule id that is none", ["start", "rule"], "FB16", 'start.rule: a rule id such as FB-16 | "FB16"'],
    ["a clause that is none", ["start", "clause"], "第3条", 'start.clause: a clause such as fibre#第3条2項 | "第3条"'],
    ["a term without its rule", ["start", "rule"], undefined, "start.rule: a text | nothing"],
    ["a name in one language only", ["name"], { ja: "光" }, "name.en: a text | nothing"],
    ["an empty name", ["name", "en"], "", 'name.en: at least 1 character | ""'],
    ["a list in place of a mapping", ["term"], [1, 2], "term: a mapping | a list of 2"],
    ["a mapping in place of a list", ["options"], { a: 1 }, "options: a list | a mapping of a"],
    ["no charge at all", ["charges"], [], "charges: at least 1 entry | an empty list"],
    [
      "a day that not every month has",
      ["invoicing", "monthly", "issue", "day"],
      31,
      "invoicing.monthly.issue.day: at most 28 | 31",
    ],
    [
      "a slot that the state doesn't count",
      ["slots", 0, "code"],
      "rooms",
      "slots[0].code: one of account-ids, mail, web-space, storage",
    ],
  ])("%s is named by its path, with what was expected and found", (_, keys, value, expected) => {
    expect(faultsOf(set([vdsl, keys, value])).join("\n")).toContain(`${vdsl} ${expected}`);
  });

  test.each<[string, string, Keys, unknown, string]>([
    ["a time that no clock has", "products/news.yaml", ["receive", "cutoff"], "25:00", 'a time such as 13:00 | "25:00"'],
    [
      "a month that no calendar has",
      "products/cloud-o.yaml",
      ["invoicing", "usage", "issue", "earlier", 0, "until"],
      "2024-13",
      "a month such as 2024-09",
    ],
    [
      "a rate by hand",
      "products/inventory-lite.yaml",
      ["late", "interest", "rate"],
      0.145,
      "late.interest.rate: a mapping | 0.145",
    ],
    ["a telephone number that is none", "options/remote-support.yaml", ["support", "phone"], "call us", "a telephone number"],
    ["a closed day that no calendar has", "calendar.yaml", ["closedDays"], ["13-01"], "closedDays[0]: a day such as 12-29"],
    [
      "a tax rate from no day",
      "operator.yaml",
      ["tax", "rates", 0, "from"],
      "soon",
      "tax.rates[0].from: a date such as 2026-04-01",
    ],
    [
      "[JP-06] a wrong check digit",
      "operator.yaml",
      ["registrationNumber", "number"],
      "T2987654321098",
      "registrationNumber.number: T and",
    ],
    [
      "[JP-06] a number without its T",
      "operator.yaml",
      ["registrationNumber", "number"],
      "3987654321098",
      "registrationNumber.number: T and",
    ],
    [
      "a brand's path of another form",
      "operator.yaml",
      ["brands", "list", 0, "path"],
      "S!",
      "brands.list[0].path: a text of the form",
    ],
    ["[CL-09] a lock after nothing", "operator.yaml", ["identity", "lock", "after"], 0, "identity.lock.after: at least 1 | 0"],
    [
      "[CL-06] a code that may not be tried",
      "operator.yaml",
      ["identity", "authenticationCode", "triesPerCode"],
      0,
      "triesPerCode",
    ],
    ["[CL-06] a code without a pause", "operator.yaml", ["identity", "authenticationCode", "resendSeconds"], 0, "resendSeconds"],
    ["[CL-06] no code a day", "operator.yaml", ["identity", "authenticationCode", "perDay"], 0, "authenticationCode.perDay"],
    ["[FB-38] a code that is never shown", "operator.yaml", ["identity", "activationCode", "revealMinutes"], 0, "revealMinutes"],
    [
      "[CL-07] backup codes under 64 bits",
      "operator.yaml",
      ["identity", "backupCodes", "characters"],
      12,
      "backupCodes.characters",
    ],
    [
      "a level that isn't one",
      "permissions/fibre.yaml",
      ["rows", 0, "user"],
      "maybe",
      'rows[0].user: one of all, own, yes, no, not-in-portal, or a mapping | "maybe"',
    ],
    [
      "a switch without its answer",
      "permissions/fibre.yaml",
      ["rows", 0, "user"],
      { switch: "user-may-order-paid-options", off: "no", rule: "FB-06", clause: "fibre#第10条2項" },
      "rows[0].user.on: one of all, own, yes, no, not-in-portal | nothing",
    ],
  ])("%s", (_, path, keys, value, expected) => {
    const found = faultsOf(set([path, keys, value])).join("\n");
    expect(found).toContain(expected);
    expect(found).toContain(path);
  });
});

describe("[JP-03] files", () => {
  test.each(["operator.yaml", "calendar.yaml", "staff.yaml"])("%s missing", (path) => {
    expect(faultsOf(files.filter((file) => file.path !== path))).toContain(`${path} : a file of data | nothing`);
  });

  test("no product at all", () => {
    const rest = files.filter((file) => !file.path.startsWith("products/"));
    expect(faultsOf(rest)).toContain("products/ : at least one product | none");
  });

  test.each(["notes.txt", "options/deep/x.yaml", "terms/Fibre.md", "permissions.yaml"])("%s belongs nowhere", (path) => {
    expect(faultsOf([...files, { path, data: 1 }])).toContain(`${path} : no such file in a catalogue | one`);
  });

  test("every fault is reported, not just the first: of the schema, of links, in several files", () => {
    const found = faultsOf(
      set(
        ["products/news.yaml", ["start", "rule"], "x"],
        ["calendar.yaml", ["closedDays"], "never"],
        [vdsl, ["document"], "moon"],
      ),
    );
    expect(found.map((text) => text.split(" ")[0])).toEqual(["calendar.yaml", "products/fibre-vdsl.yaml", "products/news.yaml"]);
  });

  test("who names a file that has faults of its own is not at fault too", () => {
    const found = faultsOf(set(["options/mobile.yaml", ["start"], 1], ["permissions/cloud.yaml", ["rows"], []]));
    expect(found.map((text) => text.split(" ")[0])).toEqual(["options/mobile.yaml", "permissions/cloud.yaml"]);
  });

  test("what can't be read at all is said once", () => {
    const fault = { file: "options/mobile.yaml", path: "", line: 3, expected: "valid YAML" };
    const raw = files.map((file) => (file.path === fault.file ? { path: file.path, faults: [fault] } : file));
    const parsed = parseCatalogue(raw);
    expect(parsed.ok ? [] : parsed.faults).toEqual([fault]);
  });
});
