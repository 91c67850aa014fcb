import { expect } from "@playwright/test";
import type { Temporal } from "temporal-polyfill";
import type { Charge } from "@/lib/domain/billing/charge";
import { formatDate, formatYen } from "@/lib/i18n/format";
import type { Step, Story } from "@/tests/support/household/doing";
import { dayOf, readTerms, simulated } from "@/tests/support/household/simulated";
import type { Said } from "./household";

const terms = readTerms();

const date = (day: Temporal.PlainDate) => formatDate(day, "ja").replace(/（.）$/, "");
const withTax = (lines: readonly Charge[]) => {
  const subtotal = lines.reduce((sum, { amount }) => sum + Number(amount), 0);
  return subtotal + Math.trunc(subtotal / 10);
};

/** What the simulator says about one step, as the words that a page must show: the dates of what begins or ends, the yen, the payment. */
export function checkSaid(story: Story, taken: readonly Step[], said: Said): void {
  const step = taken.at(-1);
  if (!step) return;
  const label = step.map((part) => JSON.stringify(part)).join(" ");
  const on = dayOf(step);
  const after = simulated(story, taken, on.add({ months: 6 }), terms);
  const before = simulated(story, taken.slice(0, -1), on.add({ months: 6 }), terms);
  const standing = new Map((before.contracts[0]?.options ?? []).map((one) => [one.key, one]));
  const options = after.contracts[0]?.options ?? [];
  const begun = options.filter(({ key }) => !standing.has(key));
  const ended = options.filter(({ key, cancelledOn }) => cancelledOn && standing.get(key)?.cancelledOn === null);
  const keys = [...begun, ...ended].map(({ key }) => key);
  const invoice = after.invoices.find(({ lines }) =>
    lines.some((line) => keys.includes(line.item) && monthOf(line) >= monthOf({ from: on })),
  );
  const lines = after.invoices
    .flatMap((one) => one.lines)
    .filter((line) => keys.includes(line.item) && monthOf(line) >= monthOf({ from: on }));

  for (const { startsOn, billedFrom } of begun) {
    const monthly = lines.filter((line) => line.code === "option" && billedFrom?.equals(line.from));
    const once = lines.filter((line) => line.code !== "option");
    expect(said.confirm, label).toContain(date(startsOn));
    for (const page of billedFrom ? [said.confirm, said.complete] : [])
      expect(page, label).toContain(billedFrom && date(billedFrom));
    expect(said.act, label).toContain(formatYen(withTax(monthly), "ja", "included"));
    if (once.length > 0) expect(said.act, label).toContain(formatYen(withTax(once), "ja"));
  }
  for (const { useEndsOn, endsOn } of ended) {
    if (useEndsOn) expect(said.complete + said.confirm, label).toContain(date(useEndsOn));
    if (lines.length > 0 && endsOn) expect(said.complete + said.confirm, label).toContain(date(endsOn));
  }
  if (ended.length > 0) expect(said.act, label).toContain(formatYen(withTax(lines), "ja"));
  if (invoice) expect(said.confirm, `${label}: the card`).toContain(date(invoice.issuedOn.with({ day: 10 })));
}

const monthOf = ({ from }: { from: Temporal.PlainDate }) => from.toPlainYearMonth().toString();
