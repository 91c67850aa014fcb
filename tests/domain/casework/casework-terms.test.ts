import { describe, expect, test } from "vitest";
import { faultsOf, set } from "../catalogue/sample";
import { catalogue } from "../support";
import { productOf } from "./support";

const lite = "products/inventory-lite.yaml";
const hours = ["casework", "supportHours", "hours"] as const;

describe("[FW-08] [FW-13] [IV-17] [IV-21] [IV-22] [IV-24] what the sample operator promises", () => {
  test("the firewall licence, in both plans", () => {
    const plans = catalogue.products.filter(({ family }) => family === "firewall");
    expect(plans).toHaveLength(2);
    for (const { casework } of plans)
      expect(casework).toEqual({
        noticeLink: { days: 7, downloads: 5, rule: "FW-08", clause: "firewall#第7条7項" },
        replyBy: { day: 10, rule: "FW-13", clause: "firewall#第8条3項" },
      });
  });

  test("the inventory cloud, in both editions", () => {
    expect(productOf("inventory-pro").casework).toEqual(productOf("inventory-lite").casework);
    expect(productOf("inventory-lite").casework).toMatchObject({
      report: { details: { days: 30, rule: "IV-17" }, succession: { days: 30, rule: "IV-17" } },
      discontinuation: { months: 3, rule: "IV-21" },
      supportHours: { rule: "IV-22" },
      liabilityCap: { months: 12, rule: "IV-24" },
    });
  });
});

describe("[IV-22] support hours that can't be kept are faults", () => {
  test.each([
    [
      "that end when they begin",
      { from: "13:00", until: "13:00" },
      `${lite} casework.supportHours.hours[1].until: a time after 13:00`,
    ],
    ["that run backwards", { from: "17:30", until: "13:00" }, `${lite} casework.supportHours.hours[1].until: a time after 17:30`],
    ["that overlap", { from: "11:59", until: "17:30" }, `${lite} casework.supportHours.hours[1].from: a time after 12:00`],
    ["that have no break", { from: "12:00", until: "17:30" }, `${lite} casework.supportHours.hours[1].from: a time after 12:00`],
    ["of another form", { from: "24:00", until: "25:00" }, `${lite} casework.supportHours.hours[1].from: a time such as 13:00`],
  ])("hours %s", (_, second, expected) => {
    expect(faultsOf(set([lite, [...hours, 1], second])).join("\n")).toContain(expected);
  });

  test("a minute's break is one, and one stretch of hours is enough", () => {
    expect(faultsOf(set([lite, [...hours, 1], { from: "12:01", until: "12:02" }]))).toEqual([]);
    expect(faultsOf(set([lite, [...hours], [{ from: "00:00", until: "23:59" }]]))).toEqual([]);
  });

  test("no hours at all, a notice of no days", () => {
    expect(faultsOf(set([lite, [...hours], []])).join("\n")).toContain("casework.supportHours.hours: at least 1 entry");
    expect(faultsOf(set(["products/firewall-vm.yaml", ["casework", "noticeLink", "days"], 0])).join("\n")).toContain(
      "casework.noticeLink.days: at least 1",
    );
  });
});
