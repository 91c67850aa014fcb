import { describe, expect, test } from "vitest";
import { faultsOf, set } from "./sample";

const lite = "products/inventory-lite.yaml";
const support = "products/support.yaml";
const firewall = "products/firewall-vm.yaml";
const term = { rule: "FB-21", clause: "fibre#第1条1項" };

describe("[IV-07] price steps", () => {
  const steps = (...upTo: number[]) => upTo.map((one) => ({ upTo: one, yen: 1 }));

  test.each<[string, number[], string | null]>([
    ["in order", [10, 50, 100], null],
    ["one only", [10], null],
    ["in the wrong order", [50, 10], "charges[1].price.steps[1].upTo: more than 50, the step before it | 10"],
    ["overlapping: the same size twice", [10, 10], "charges[1].price.steps[1].upTo: more than 10, the step before it | 10"],
  ])("%s", (_, upTo, expected) => {
    const found = faultsOf(set([lite, ["charges", 1, "price", "steps"], steps(...upTo)]));
    if (expected === null) expect(found).toEqual([]);
    else expect(found).toEqual([`${lite} ${expected}`]);
  });

  test("of an option and of a plan too", () => {
    expect(faultsOf(set(["options/mobile.yaml", ["charges", 1, "price", "steps"], steps(9, 8)])).join()).toContain(
      "options/mobile.yaml charges[1].price.steps[1].upTo",
    );
    const price = { kind: "steps", steps: steps(3, 3), beyond: { every: 1, yen: 1 }, ...term };
    expect(faultsOf(set([support, ["plans", 1, "charges", 0, "price"], price])).join()).toContain(
      "plans[1].charges[0].price.steps[1].upTo",
    );
  });
});

describe("[IV-04] windows that never open", () => {
  const window = (day: number, monthsBefore: number) => ({ kind: "day-before", day, monthsBefore, ...term });
  const withWindow = (path: string, keys: readonly (string | number)[], day: number, monthsBefore: number) =>
    faultsOf(set([path, [...keys, "cancellation", "ends", "window"], window(day, monthsBefore)]));

  test.each<[string, readonly string[]]>([
    ["11 months before a term of 12", withWindow(lite, [], 10, 11)],
    ["in the last month, where every term ends on a month's last day", withWindow(lite, [], 31, 0)],
    ["one month before", withWindow(firewall, ["plans", 1], 20, 1)],
  ])("%s is fine", (_, found) => expect(found).toEqual([]));

  test.each<[string, readonly string[], RegExp]>([
    [
      "12 months before a term of 12",
      withWindow(lite, [], 10, 12),
      /^products\/inventory-lite\.yaml cancellation\.ends\.window\.monthsBefore: less than 12: .* never open \| 12$/,
    ],
    [
      "in a last month that may end before the day",
      withWindow(firewall, ["plans", 1], 20, 0),
      /plans\[1\]\.cancellation\.ends\.window\.monthsBefore: at least 1: .* \| 0$/,
    ],
    [
      "before a renewal that is shorter than the term",
      faultsOf(set([firewall, ["plans", 1, "term", "renewsBy"], 1])),
      /plans\[1\]\.cancellation\.ends\.window\.monthsBefore: less than 1:/,
    ],
    [
      "with a term, where there is none",
      faultsOf(set([firewall, ["plans", 1, "term"], { kind: "none", ...term }])),
      /plans\[1\]\.cancellation\.ends\.kind: another kind: the product has no fixed term \| "term-end"/,
    ],
    [
      "business hours that end before they begin",
      faultsOf(set([firewall, ["receive", "until"], "09:00"])),
      /receive\.until: a time after 09:00, or nothing is ever received/,
    ],
  ])("%s", (_, found, expected) => expect(found.join("\n")).toMatch(expected));
});
