import { Temporal } from "temporal-polyfill";
import { expect } from "vitest";
import type { AccountActor } from "@/lib/domain/permission";
import { groupBy } from "@/lib/domain/simulate/group-by";
import { compareCancel } from "@/lib/queries/options/compare-cancel";
import { instantOf, type Step, type Story } from "@/tests/support/household/doing";
import { dayOf, readTerms, simulated } from "@/tests/support/household/simulated";
import { linesOf, totalWithTax } from "./plain";

const sample = readTerms();

/** Compares the choices that are shown before an option ends (now, next month, not at all) with the three stories told. */
export async function checkComparison(holder: AccountActor, story: Story, taken: readonly Step[], step: Step): Promise<void> {
  const [when, doing] = step;
  if (doing.does !== "end") return;
  const page = await compareCancel(holder, doing.option, Temporal.Instant.from(instantOf(when)), doing.accountId ?? null);
  if (!page?.comparison.ok) throw new Error(JSON.stringify(page));
  const { now, later, nothing } = page.comparison.value;
  const items = now.preview.ending.map(({ item }) => item);
  const from = dayOf(step).with({ day: 1 });
  const costs = (steps: readonly Step[]) => {
    const until = from.add({ months: 12 });
    const billed = linesOf(simulated(story, steps, until.add({ days: 1 }), sample), items, from.toString());
    // Each month is an invoice, with its tax on its own sum.
    const months = groupBy(billed, (line) => line.from.toPlainYearMonth().toString());
    return [...months.values()].reduce((sum, lines) => sum + totalWithTax(lines), 0);
  };
  const nextMonth: Step = [`${from.add({ months: 1 })}T00:00`, doing];
  const found = [now.total, later?.total, nothing.total].map(Number);
  expect(found, `${when} ${doing.option}`).toEqual([costs([...taken, step]), costs([...taken, nextMonth]), costs(taken)]);
}
