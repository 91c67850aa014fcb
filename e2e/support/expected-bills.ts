import { Temporal } from "temporal-polyfill";
import { formatMonth, formatYen } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import type { Step, Story } from "@/tests/support/household/doing";
import { readTerms, simulated } from "@/tests/support/household/simulated";

const { home } = messagesFor("ja");
const terms = readTerms();

export type Bills = {
  /** Month and total, the newest first: the table of the statements. */
  readonly totals: readonly (readonly [month: string, total: string])[];
  /** Each line as the file has it: month, issued, due, name, from, to, quantity, rate, yen. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** The sentence that the home page's chart is named by. */
  readonly finding: string;
};

/** What the simulator, told the steps so far, says that the pages of that day must show. */
export function expectedBills(story: Story, taken: readonly Step[], day: string): Bills {
  const today = Temporal.PlainDate.from(day);
  const { invoices } = simulated(story, taken, today.add({ months: 6 }), terms);
  const byMonth = new Map(invoices.map((one) => [one.lines[0]?.from.toPlainYearMonth().toString() ?? "", one]));
  const month = today.toPlainYearMonth();
  const shown = [...byMonth].filter(([key]) => key <= month.toString()).reverse();
  const total = (one: Temporal.PlainYearMonth) => byMonth.get(one.toString())?.total ?? 0n;
  const coming = [1, 2, 3].map((months) => month.add({ months }));
  return {
    totals: shown.map(([key, one]) => [formatMonth(Temporal.PlainYearMonth.from(key), "ja"), formatYen(one.total, "ja")]),
    rows: shown.flatMap(([key, one]) =>
      one.lines.map((line) => [
        key,
        one.issuedOn.toString(),
        one.dueOn.toString(),
        line.name.ja,
        line.from.toString(),
        line.to.toString(),
        line.quantity,
        line.taxRate ?? "",
        Number(line.amount),
      ]),
    ),
    finding: home.charges.finding(
      formatMonth(month, "ja"),
      formatYen(total(month), "ja", "included"),
      coming.map((one) => home.charges.coming(formatMonth(one, "ja"), formatYen(total(one), "ja"))).join(home.charges.join),
    ),
  };
}
