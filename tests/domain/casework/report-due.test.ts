import { describe, expect, test } from "vitest";
import { reportDue } from "@/lib/domain/casework/report-due";
import { day } from "../support";
import { partOf, soundFacts } from "./support";

const { details, succession } = partOf("inventory-lite", "report");
const late = (changedOn: string, reportedOn: string | null, today = "2027-12-31") => {
  const answer = reportDue(details, { changedOn: day(changedOn), reportedOn: reportedOn ? day(reportedOn) : null }, day(today));
  return { ...answer, dueOn: answer.dueOn.toString(), facts: soundFacts(answer.reason) };
};

describe("[IV-17] a change is reported within 30 days", () => {
  // January has 31 days: the 1st + 30 is the 31st; 31 January + 30 is 28 days of February and two of March.
  test.each([
    ["2027-01-01", "2027-01-31"],
    ["2027-01-31", "2027-03-02"],
    ["2028-01-31", "2028-03-01"],
    ["2026-12-15", "2027-01-14"],
  ])("changed on %s: by %s", (changedOn, dueOn) => {
    expect(late(changedOn, changedOn)).toMatchObject({ dueOn, lateDays: 0 });
  });

  test.each([
    ["2027-01-30", 0],
    ["2027-01-31", 0],
    ["2027-02-01", 1],
    ["2027-03-02", 30],
  ])("a change of 1 January reported on %s is %i days late", (reportedOn, lateDays) => {
    expect(late("2027-01-01", reportedOn)).toMatchObject({ lateDays, facts: { reported: true, judgedOn: reportedOn } });
  });

  test("while it isn't reported it grows later day by day", () => {
    expect(late("2027-01-01", null, "2027-01-31")).toMatchObject({ lateDays: 0, facts: { reported: false } });
    expect(late("2027-01-01", null, "2027-02-01").lateDays).toBe(1);
    expect(late("2027-01-01", null, "2027-02-10").lateDays).toBe(10);
  });

  test("what was reported in time isn't late on any later day, nor what was told ahead", () => {
    expect(late("2027-01-01", "2027-01-31", "2027-06-30").lateDays).toBe(0);
    expect(late("2027-01-01", "2026-12-01").lateDays).toBe(0);
  });

  test("a succession has the same days by a clause of its own", () => {
    const change = { changedOn: day("2027-01-01"), reportedOn: day("2027-02-01") };
    const [own, others] = [details, succession].map((terms) => reportDue(terms, change, day("2027-02-01")));
    expect(own).toMatchObject({ lateDays: 1, reason: { terms: [{ rule: "IV-17", clause: "inventory#第6条1項" }] } });
    expect(others).toMatchObject({ lateDays: 1, reason: { terms: [{ rule: "IV-17", clause: "inventory#第6条2項" }] } });
  });
});
