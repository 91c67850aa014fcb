import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { recompute } from "@/lib/domain/recompute/recompute";
import { recomputeInvoice } from "@/lib/domain/recompute/recompute-invoice";
import { catalogue } from "../support";
import { products, storyOf } from "./any-story";
import { runs } from "./runs";
import { linesOf, reasonsOf, tell } from "./told";

vi.setConfig({ testTimeout: 600_000 });

const { closedDays } = catalogue.calendar;
const { rates, once } = catalogue.operator.tax;
const terms = { rates, rounding: once.rounding, closedDays };

describe("[JP-05] [JP-04] [JP-18] whatever happens to a contract", () => {
  test.each(products)("the invoices of %s add up, and a second function agrees with every line and date", (_, product) => {
    fc.assert(
      fc.property(storyOf(product), (story) => {
        for (const invoice of tell(story).issued) {
          expect(recomputeInvoice(invoice, terms), `invoice ${invoice.index} of ${invoice.issuedOn}`).toEqual([]);
        }
      }),
      runs(60),
    );
  });

  test.each(products)("a second function agrees with every reason that %s gives", (_, product) => {
    fc.assert(
      fc.property(storyOf(product), (story) => {
        for (const reason of reasonsOf(tell(story))) {
          const wrong = recompute(reason, closedDays).disagreements;
          expect(wrong, `${reason.kind} ${JSON.stringify(reason.facts)}`).toEqual([]);
        }
      }),
      runs(60),
    );
  });

  test.each(products)("every yen of %s has a rule, and no line is for nothing", (_, product) => {
    fc.assert(
      fc.property(storyOf(product), (story) => {
        for (const line of linesOf(tell(story).issued)) {
          const rules = line.reasons.flatMap((reason) => reason.terms.map((term) => term.rule));
          expect(rules.length, `${line.item} ${line.code}`).toBeGreaterThan(0);
          for (const rule of rules) expect(rule).toMatch(/^[A-Z]{2}-\d{2}$/);
          expect(line.amount, `${line.item} ${line.code}`).not.toBe(0n);
        }
      }),
      runs(60),
    );
  });

  test.each(products)("[JP-08] the invoices of %s follow each other without a gap, none due before its issue", (_, product) => {
    fc.assert(
      fc.property(storyOf(product), (story) => {
        const { issued } = tell(story);
        for (const [n, { index, issuedOn, dueOn }] of issued.entries()) {
          expect(index).toBe(n);
          expect(issuedOn.since(issued[n - 1]?.issuedOn ?? issuedOn).sign, `${issuedOn}`).toBeGreaterThanOrEqual(0);
          expect(story.until.since(issuedOn).sign, `${issuedOn}`).toBeGreaterThanOrEqual(0);
          expect(dueOn.since(issuedOn).sign, `${dueOn} after ${issuedOn}`).toBeGreaterThanOrEqual(0);
        }
      }),
      runs(40),
    );
  });
});
