import { Temporal } from "temporal-polyfill";
import { expect } from "vitest";
import type { OptionInstance } from "@/lib/domain/contracts/contract";
import type { AccountActor } from "@/lib/domain/permission";
import { findCompleted } from "@/lib/queries/procedures/find-completed";
import { ownerQuery } from "@/tests/support/database";
import { instantOf, type Step, type Story } from "@/tests/support/household/doing";
import { dayOf, readTerms, simulated } from "@/tests/support/household/simulated";
import type { Done } from "./carry-out";
import { linesOf, plain, totalWithTax } from "./plain";

type Point = { key: string; facts: Record<string, string | number> };
type Ending = { item: string; useEndsOn: string; endsOn: string };
type Line = { item: string; from: string };
type Shown = {
  receivedOn: string;
  points?: Point[];
  schedule?: { month: string; charges: Line[] }[];
  ending?: Ending[];
  remaining?: { total: number };
  option?: string;
  accountId?: string | null;
  startsOn?: string;
  billedFrom?: string;
  waiverEndsOn?: string | null;
  monthly?: { total: number };
  once?: { total: number } | null;
};

const sample = readTerms();
const firstOfNextMonth = (day: Temporal.PlainDate) => day.with({ day: 1 }).add({ months: 1 });

/** Compares all that was shown before a step was confirmed, and all that its complete page names, with what the simulator makes of it. */
export async function checkPreview(holder: AccountActor, story: Story, taken: readonly Step[], done: Done): Promise<void> {
  const step = taken.at(-1);
  if (!step || !done) return;
  const [row] = await ownerQuery<{ facts: { shown: Shown } }>("SELECT facts FROM confirmation WHERE procedure_id = $1", [
    done.id,
  ]);
  const shown = row?.facts.shown;
  if (!shown) throw new Error("nothing was kept");
  const label = `${step[0]} ${JSON.stringify(step[1])}`;
  const on = dayOf(step);
  const until = on.add({ months: 8 });
  const after = simulated(story, taken, until, sample);
  const options = after.contracts[0]?.options ?? [];
  expect(shown.receivedOn, label).toBe(on.toString());
  const items = [...boughtItems(shown, options), ...(shown.ending ?? []).map(({ item }) => item)];
  const from = on.with({ day: 1 }).toString();
  checkSchedule(shown, linesOf(after, items, from), label);
  checkPayment(shown, after, items, from, label);
  if (step[1].does === "buy") checkPurchase({ shown, instance: options.findLast(isNew(shown)), story, taken, label });
  if (shown.ending) {
    const ended = options
      .filter(({ key }) => items.includes(key))
      .map(({ key, useEndsOn, endsOn }) => ({ key, useEndsOn, endsOn }));
    const named = shown.ending.map(({ item, useEndsOn, endsOn }) => ({ key: item, useEndsOn, endsOn }));
    expect(plain(ended.sort(byKey)), label).toEqual(named.sort(byKey));
    const before = simulated(story, taken.slice(0, -1), until, sample).contracts[0]?.options ?? [];
    const endsNow = options.filter(
      ({ key, cancelledOn }) => cancelledOn && !before.some((one) => one.key === key && one.cancelledOn),
    );
    expect(
      named.map(({ key }) => key),
      `${label}: all that ends is named`,
    ).toEqual(endsNow.map(({ key }) => key).sort());
    expect(Number(shown.remaining?.total), label).toBe(totalWithTax(linesOf(after, items, from)));
  }
  await checkCompletePage(holder, done, shown, Temporal.Instant.from(instantOf(step[0])), label);
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
const isNew =
  ({ option, accountId }: Shown) =>
  (one: OptionInstance) =>
    one.option === option && one.accountId === accountId;

/** The instance that a purchase made. */
const boughtItems = (shown: Shown, options: readonly OptionInstance[]): string[] =>
  shown.startsOn === undefined ? [] : [options.findLast(isNew(shown))?.key ?? "none"];

/** Month by month the very lines that will be billed, with their reasons, and no other. */
function checkSchedule({ schedule = [] }: Shown, billed: ReturnType<typeof linesOf>, label: string): void {
  const months = schedule.map(({ month }) => month);
  const expected = billed.filter(({ from }) => months.includes(from.toPlainYearMonth().toString()));
  expect(
    schedule.flatMap(({ charges }) => charges),
    label,
  ).toEqual(plain(expected));
}

/** When the first of it is invoiced, charged to the card and due; nothing where nothing is billed. */
function checkPayment(
  shown: Shown,
  after: ReturnType<typeof simulated>,
  items: readonly string[],
  from: string,
  label: string,
): void {
  const facts = shown.points?.find(({ key }) => key === "payment")?.facts;
  const invoice = after.invoices.find(({ lines }) =>
    lines.some((line) => items.includes(line.item) && line.from.toString() >= from),
  );
  if (!facts) return;
  expect(facts.issuedOn, label).toBe(invoice?.issuedOn.toString());
  expect(facts.dueOn, label).toBe(invoice?.dueOn.toString());
  expect(facts.cardChargedOn, label).toBe(invoice?.issuedOn.with({ day: 10 }).toString());
}

type Purchase = { shown: Shown; instance: OptionInstance | undefined; story: Story; taken: readonly Step[]; label: string };

function checkPurchase({ shown, instance, story, taken, label }: Purchase): void {
  const step = taken.at(-1);
  if (!instance?.billedFrom || !step) throw new Error(`${label}: not bought`);
  const { startsOn, billedFrom } = instance;
  expect([shown.startsOn, shown.billedFrom], label).toEqual([startsOn.toString(), billedFrom.toString()]);
  if (shown.waiverEndsOn) expect(shown.waiverEndsOn, label).toBe(billedFrom.subtract({ days: 1 }).toString());
  const after = simulated(story, taken, billedFrom.add({ months: 2 }), sample);
  const lines = linesOf(after, [instance.key], startsOn.toString());
  const monthly = lines.filter(({ code, from }) => code === "option" && from.equals(billedFrom));
  expect(Number(shown.monthly?.total), label).toBe(totalWithTax(monthly));
  const once = lines.filter(({ code }) => code !== "option");
  expect(Number(shown.once?.total ?? 0), label).toBe(totalWithTax(once));
  // Had it been bought on the first day of next month.
  const later = firstOfNextMonth(startsOn);
  const told: Step = [`${later}T10:00`, step[1]];
  const then = simulated(story, [...taken.slice(0, -1), told], later, sample).contracts[0]?.options.findLast(isNew(shown));
  const deadline = shown.points?.find(({ key }) => key === "deadline")?.facts;
  expect(deadline, label).toMatchObject({
    lastDay: later.subtract({ days: 1 }).toString(),
    billedFrom: billedFrom.toString(),
    laterBilledFrom: then?.billedFrom?.toString(),
  });
}

/** The dates of the complete page are among those that were shown and compared above. */
async function checkCompletePage(
  holder: AccountActor,
  { kind, id }: NonNullable<Done>,
  shown: Shown,
  at: Temporal.Instant,
  label: string,
) {
  const completed = await findCompleted(holder, kind, id, at);
  const card = shown.points?.find(({ key }) => key === "payment")?.facts.cardChargedOn;
  const known = [
    shown.receivedOn,
    shown.startsOn,
    shown.billedFrom,
    shown.waiverEndsOn,
    card,
    ...(shown.ending ?? []).flatMap(({ useEndsOn, endsOn }) => [useEndsOn, endsOn]),
  ];
  expect(completed?.receivedOn.toString(), label).toBe(shown.receivedOn);
  for (const next of completed?.next ?? []) expect(known, `${label}: ${next.kind}`).toContain(next.on.toString());
}
