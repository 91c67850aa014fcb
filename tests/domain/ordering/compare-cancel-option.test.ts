import { describe, expect, test } from "vitest";
import { getOption, getProduct } from "@/lib/domain/catalogue/catalogue";
import type { TermsByDay } from "@/lib/domain/catalogue/terms-by-day";
import { compareCancelOption } from "@/lib/domain/ordering/compare-cancel-option";
import { accepted, add, asked, catalogue, refusedBy, stateOf, vdsl } from "../support";

const option = (code: string) => getOption(getProduct(catalogue, "fibre-vdsl"), code);
const state = stateOf(["2026-01-12", vdsl], ["2026-02-03", add("remote-support")], ["2026-02-10", add("equipment-warranty")]);
const compared = (code: string, on: string, terms: TermsByDay = catalogue) =>
  accepted(compareCancelOption(state, terms, { ...asked(on), option: option(code) }));

describe("ending an option now, next month or not at all", () => {
  test("[FB-16] each month more costs one more fee with its tax", () => {
    const { now, later, nothing } = compared("remote-support", "2026-04-20");
    expect([now.total, later?.total, nothing.total]).toEqual([550n, 1_100n, 6_600n]);
    expect([now.more, later?.more, nothing.more, nothing.monthly]).toEqual([0n, 550n, 6_050n, 550n]);
    expect([now.preview.ending[0]?.endsOn, later?.preview.ending[0]?.endsOn].map(String)).toEqual(["2026-04-30", "2026-05-31"]);
  });

  test("[FB-20] on the last day of the waiver it costs nothing; the day after, a month", () => {
    expect(compared("equipment-warranty", "2026-03-31").now.total).toBe(0n);
    expect(compared("equipment-warranty", "2026-04-01").now.total).toBe(550n);
    expect(compared("equipment-warranty", "2026-03-31").newWaiver).toBe(true);
  });

  test("[FB-19] what signing up again costs stands beside it", () => {
    expect([compared("remote-support", "2026-04-20").again, compared("equipment-warranty", "2026-04-20").again]).toEqual([
      3_300n,
      null,
    ]);
  });

  test("[IV-23] a price published for a later month counts from that month on", () => {
    const dearer = structuredClone(catalogue);
    for (const product of dearer.products) {
      const fee = product.options.find((one) => one.code === "remote-support")?.charges[0];
      if (fee?.kind === "monthly" && fee.price.kind === "flat") fee.price.yen = 600;
    }
    const terms: TermsByDay = (on) => (on.toString() < "2026-05-01" ? catalogue : dearer);
    const { now, later, nothing } = compared("remote-support", "2026-04-20", terms);
    // April at 500, May at 600; a year without an end is one month at 500 and eleven at 600.
    expect([now.total, later?.total, nothing.total]).toEqual([550n, 1_210n, 7_810n]);
  });

  test("[FB-05] who may not end it gets the refusal, not a comparison", () => {
    const request = { ...asked("2026-04-20", "user"), option: option("remote-support") };
    expect(refusedBy(compareCancelOption(state, catalogue, request))).toMatch(/^(switched-off|role-not-permitted) FB-/);
  });
});
