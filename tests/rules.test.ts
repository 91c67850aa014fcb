import { describe, expect, test } from "vitest";
import { readCoverage } from "../scripts/rules";
import { countLine, coverageOf, isComplete } from "../scripts/rules/coverage";
import { rulesOfCatalogue, rulesOfScenarios, rulesOfTests } from "../scripts/rules/rule-mentions";
import { rulesIn } from "../scripts/rules/rule-pages";

const page = (...rows: string[]) =>
  ["# A page", "| id | in our words | carried out by | later |", "| --- | --- | --- | --- |", ...rows].join("\n");
const rule = (id: string, later = "") => rulesIn(page(`| ${id} | words | file | ${later} |`));
const mention = (id: string) => ({ rule: id, where: "somewhere", clause: "x#第1条" });

describe("a page of rules", () => {
  test("says for each id whether all, a part or nothing of it is to come", () => {
    const rows = page(
      "| AA-01, AA-02 | two | x |  |",
      "| AA-03 | part | x | rest: issue 4 |",
      "| AA-04 | all | | issue 7 |",
      "| no id | | | |",
    );
    expect(rulesIn(rows).map(({ id, later, issue }) => [id, later, issue])).toEqual([
      ["AA-01", "no", ""],
      ["AA-02", "no", ""],
      ["AA-03", "rest", "issue 4"],
      ["AA-04", "whole", "issue 7"],
    ]);
  });

  test("a mark that nobody understands stops everything", () => {
    expect(() => rule("AA-01", "soon")).toThrow("AA-01");
  });
});

describe("who names a rule", () => {
  test("a term of the catalogue, by its path", () => {
    const yaml =
      "start: { kind: x, rule: AA-01, clause: a#第1条 }\ncharges:\n  - price: { rule: AA-02, clause: a#第2条 }\nrule: AA-03\nclause: a#第3条";
    expect(rulesOfCatalogue("f.yaml", yaml)).toEqual([
      { rule: "AA-03", clause: "a#第3条", where: "f.yaml (file)" },
      { rule: "AA-01", clause: "a#第1条", where: "f.yaml start" },
      { rule: "AA-02", clause: "a#第2条", where: "f.yaml charges[0].price" },
    ]);
  });

  // The ids are put in late, so that this file itself names none.
  test.each([
    ['test("<1> it holds", run)', ["AA-01"]],
    ['describe("<1> <2> they hold", run)', ["AA-01", "AA-02"]],
    ["test(`<1> it holds`, run)", ["AA-01"]],
    ['test("it holds <1>", run)', []],
    ['// test("<1> it held", run)', []],
    ['/* "<1> it held" */', []],
  ])("a test whose name begins with it: %s", (text, ids) => {
    const code = text.replace("<1>", "[AA-01]").replace("<2>", "[AA-02]");
    expect(rulesOfTests("a.test.ts", code).map((one) => one.rule)).toEqual(ids);
  });

  test("a scenario, alone or in a list", () => {
    const one = { name: "a story", rules: ["AA-01", "AA-02"], scenario: {} };
    expect(rulesOfScenarios("a.json", JSON.stringify(one))).toEqual(rulesOfScenarios("a.json", JSON.stringify([one])));
    expect(rulesOfScenarios("a.json", JSON.stringify(one))).toContainEqual({ rule: "AA-02", where: "a.json a story" });
  });
});

describe("coverage", () => {
  test("a rule needs a test unless the whole of it is to come", () => {
    const rules = [...rule("AA-01"), ...rule("AA-02", "rest: issue 4"), ...rule("AA-03", "issue 7"), ...rule("AA-04")];
    const coverage = coverageOf({ rules, catalogue: [], tests: [mention("AA-01")] });
    expect(coverage.rules.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "AA-01 covered",
      "AA-02 MISSING",
      "AA-03 later",
      "AA-04 MISSING",
    ]);
    expect(isComplete(coverage)).toBe(false);
    expect(countLine(coverage)).toBe("4 rules: 1 covered (a part of 1 comes later), 1 later, 2 missing");
  });

  test("a catalogue's term alone covers nothing", () => {
    expect(isComplete(coverageOf({ rules: rule("AA-01"), catalogue: [mention("AA-01")], tests: [] }))).toBe(false);
    expect(isComplete(coverageOf({ rules: rule("AA-01"), catalogue: [], tests: [mention("AA-01")] }))).toBe(true);
  });

  test.each([
    ["the catalogue", { catalogue: [mention("AA-09")], tests: [] }],
    ["a test", { catalogue: [], tests: [mention("AA-09")] }],
  ])("%s that names a rule of no page is a fault", (_, found) => {
    const coverage = coverageOf({ rules: rule("AA-01", "issue 4"), ...found });
    expect(coverage.faults).toEqual(["AA-09 is on no page of docs/rules, but in somewhere"]);
    expect(isComplete(coverage)).toBe(false);
  });

  test("a rule with two rows is a fault", () => {
    expect(
      coverageOf({ rules: [...rule("AA-01", "issue 4"), ...rule("AA-01", "issue 4")], catalogue: [], tests: [] }).faults,
    ).toEqual(["AA-01 has two rows in docs/rules"]);
  });
});

test("the project's own pages, catalogue and tests name the same rules", () => {
  const { rules, faults } = readCoverage(process.cwd());
  expect(faults).toEqual([]);
  // As many as the operator's terms have: a row that is lost would go unnoticed otherwise.
  expect(rules).toHaveLength(160);
});
