import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import type { Invoice } from "@/lib/domain/billing/charge";
import { due } from "@/lib/domain/billing/due";
import { canonicalJson } from "@/lib/domain/canonical-json";
import { recomputeInvoice } from "@/lib/domain/recompute/recompute-invoice";
import { accepted, catalogue } from "../support";
import { correctedStory } from "./any-correction";
import { dayInJapan, products } from "./any-story";
import { runs } from "./runs";
import { sumsOf, tell } from "./told";

vi.setConfig({ testTimeout: 600_000 });

const { rates, once } = catalogue.operator.tax;
const terms = { rates, rounding: once.rounding, closedDays: catalogue.calendar.closedDays };

/** What was paid stays paid, and so does the interest on it: only fees are reckoned anew. */
const feesOf = (issued: readonly Invoice[]) =>
  Object.fromEntries(Object.entries(sumsOf(issued)).filter(([key]) => !key.endsWith(" late-interest")));

describe("[JP-07] a correction of the past", () => {
  test.each(products)("and its reverse cancel out, item by item, for %s", (_, product) => {
    fc.assert(
      fc.property(correctedStory(product), (corrected) => {
        if (!corrected) return;
        const { story, correction, back } = corrected;
        const told = tell(story, [...story.events, correction, back]);
        // Where the correction is refused its reverse is too, and the sums have to be the same all the more.
        expect(sumsOf(told.issued)).toEqual(sumsOf(tell(story).issued));
      }),
      runs(30),
    );
  });

  test.each(products)("of %s costs in all what it would have cost had it been so from the first", (_, product) => {
    fc.assert(
      fc.property(correctedStory(product), (corrected) => {
        if (!corrected) return;
        const { story, correction, should } = corrected;
        const told = tell(story, [...story.events, correction]);
        fc.pre(told.refusals.every((one) => one.event !== correction.id));
        expect(feesOf(told.issued)).toEqual(feesOf(tell(story, should).issued));
      }),
      runs(30),
    );
  });

  test.each(products)("of %s changes nothing that is issued, and its own invoice adds up", (_, product) => {
    fc.assert(
      fc.property(correctedStory(product), (corrected) => {
        if (!corrected) return;
        const { story, correction, back } = corrected;
        const before = tell({ ...story, until: dayInJapan(correction.at) }).issued;
        const after = tell(story, [...story.events, correction, back]).issued;
        expect(canonicalJson(after.slice(0, before.length))).toBe(canonicalJson(before));
        for (const invoice of after) expect(recomputeInvoice(invoice, terms), `invoice of ${invoice.issuedOn}`).toEqual([]);
      }),
      runs(30),
    );
  });

  test.each(products)("of %s leaves a fold that goes on from where it was", (_, product) => {
    fc.assert(
      fc.property(correctedStory(product), (corrected) => {
        if (!corrected) return;
        const { story, correction } = corrected;
        const events = [...story.events, correction];
        const first = tell({ ...story, until: dayInJapan(correction.at) }, events);
        if (!first.state) return;
        const rest = accepted(due(first.state, catalogue, story.until));
        const atOnce = tell(story, events);
        expect(canonicalJson([...first.issued, ...rest.issued])).toBe(canonicalJson(atOnce.issued));
        expect(canonicalJson(rest.state)).toBe(canonicalJson(atOnce.state));
      }),
      runs(20),
    );
  });
});
