import { describe, expect, test } from "vitest";
import { replay } from "@/lib/domain/contracts/replay";
import { changed } from "../catalogue/another-operator";
import { add, day, end, story, type Told, vdsl } from "../support";

/** An operator that invoices each month on its own 1st and charges the month of the start. */
const advance = changed((product, option) => {
  const rule = { rule: "FB-30", clause: "fibre#第6条1項" };
  product.invoicing.monthly = {
    issue: { kind: "month", monthsAfter: 0, day: 1, ...rule },
    due: { kind: "end-of-issue-month", moves: "never", ...rule },
  };
  for (const charge of [...product.charges, ...option("remote-support").charges]) {
    if (charge.kind === "monthly") charge.first = { kind: "same-month", ...rule };
  }
});

function invoices(until: string, ...told: Told[]) {
  const { issued, refusals } = replay(story(...told), advance, { until: day(until), member: "person" });
  expect(refusals).toEqual([]);
  return issued.map((one) => [one.issuedOn.toString(), one.kind, one.lines.map((line) => `${line.item} ${line.amount}`).join()]);
}

const opened: Told = ["2026-01-10", vdsl];

describe("months invoiced in advance, as another operator may have it", () => {
  test("the month of the start is invoiced on the day of receipt", () => {
    expect(invoices("2026-02-28", opened)).toEqual([
      ["2026-01-10", "invoice", "line 3500"],
      ["2026-02-01", "invoice", "line 3500"],
    ]);
  });

  test("an option bought in mid-month is invoiced at once, then with the line", () => {
    expect(invoices("2026-03-31", opened, ["2026-02-10", add("remote-support")]).slice(1)).toEqual([
      ["2026-02-01", "invoice", "line 3500"],
      ["2026-02-10", "invoice", "remote-support#1 500"],
      ["2026-03-01", "invoice", "line 3500,remote-support#1 500"],
    ]);
  });

  test("the month of the end is paid already", () => {
    expect(invoices("2026-04-30", opened, ["2026-02-10", end])).toHaveLength(2);
  });

  test("[JP-17] what the consumer's right makes free is credited", () => {
    expect(invoices("2026-04-30", opened, ["2026-01-15", { type: "initial-cancellation" }])).toEqual([
      ["2026-01-10", "invoice", "line 3500"],
      ["2026-01-15", "credit-note", "line -3500"],
    ]);
  });
});
