import { Temporal } from "temporal-polyfill";
import { expect } from "vitest";
import type { AccountActor } from "@/lib/domain/permission";
import { findContract } from "@/lib/queries/contracts/find-contract";
import { findMonthCharges } from "@/lib/queries/mypage/find-month-charges";
import { findStatements } from "@/lib/queries/statements/statements-view";
import { ownerQuery } from "@/tests/support/database";
import { instantOf, type Story } from "@/tests/support/household/doing";
import { readTerms, simulated, stepsUntil } from "@/tests/support/household/simulated";
import { bill, plain } from "./plain";

const sample = readTerms();

/** Compares all that a member's pages say on a day with the simulator told the same story until that day. */
export async function checkDay(
  holder: AccountActor,
  story: Story,
  day: Temporal.PlainDate,
  openGate: (at: Temporal.Instant) => Promise<void>,
) {
  const at = Temporal.Instant.from(instantOf(`${day}T23:55`));
  const taken = stepsUntil(story, day);
  const now = simulated(story, taken, day, sample);
  // What will be if nothing more happens: the forecast's own assumption.
  const ahead = simulated(story, taken, day.add({ months: 6 }), sample);
  await openGate(at);

  const bills = (await findStatements(holder, at))?.bills ?? [];
  const issued = bills.flatMap(({ invoices }) => invoices).sort((a, b) => a.index - b.index);
  expect(issued.map(bill), `${day}: statements`).toEqual(now.invoices.map(bill));

  const month = day.toPlainYearMonth();
  const billed = (one: Temporal.PlainYearMonth) =>
    ahead.invoices.filter(({ lines }) => lines[0]?.from.toPlainYearMonth().equals(one));
  const soFar = bills.flatMap((one) => one.soFar ?? []);
  expect(soFar.map(figures), `${day}: this month so far`).toEqual(billed(month).map(figures));
  for (const { cardChargedOn, issuedOn } of soFar) expect(cardChargedOn.toString()).toBe(issuedOn.with({ day: 10 }).toString());

  const charges = await findMonthCharges(holder, at);
  if (!charges?.ok) throw new Error(JSON.stringify(charges));
  expect(charges.value.coming).toHaveLength(3);
  for (const coming of charges.value.coming) {
    const [invoice, ...more] = billed(coming.month);
    expect(more).toEqual([]);
    expect(plain(coming.lines), `${day}: forecast of ${coming.month}`).toEqual(plain(invoice?.lines ?? []));
    expect(coming.totals && Number(coming.totals.total), `${day}: forecast of ${coming.month}`).toBe(
      invoice ? Number(invoice.total) : null,
    );
  }
  for (const bar of charges.value.bars)
    expect(Number(bar.total), `${day}: the bar of ${bar.month}`).toBe(
      billed(bar.month).reduce((sum, { total }) => sum + Number(total), 0),
    );
  await checkDates(holder, now, at);
}

const figures = ({
  lines,
  subtotal,
  tax,
  total,
  issuedOn,
  dueOn,
}: Pick<import("@/lib/domain/billing/charge").Invoice, "lines" | "subtotal" | "tax" | "total" | "issuedOn" | "dueOn">) =>
  plain({ lines, subtotal, tax, total, issuedOn, dueOn });

/** The dates of the contract and of every purchase there ever was: on the contract's page, and in the table that staff search. */
async function checkDates(holder: AccountActor, now: ReturnType<typeof simulated>, at: Temporal.Instant): Promise<void> {
  const [state] = now.contracts;
  if (!state) throw new Error("no contract");
  const detail = await findContract(holder, holder.contractId, at);
  const { receivedOn, startsOn, billedFrom, cancellation } = state;
  expect(plain(detail?.summary)).toMatchObject(
    plain({ receivedOn, startsOn, billedFrom, endsOn: cancellation?.endsOn ?? null }) as object,
  );
  const shown = (detail?.summary.options ?? []).filter((line) => line.startsOn !== null);
  for (const { key, startsOn: from, billedFrom: fee, useEndsOn, endsOn } of shown) {
    const own = state.options.find((one) => one.key === key);
    expect(plain({ key, from, fee, useEndsOn, endsOn })).toEqual(
      plain({ key, from: own?.startsOn, fee: own?.billedFrom, useEndsOn: own?.useEndsOn, endsOn: own?.endsOn }),
    );
  }
  const rows = await ownerQuery(
    `SELECT option_code AS option, held_by AS "accountId", instance AS number, starts_on::text AS "startsOn",
            billed_from::text AS "billedFrom", ends_on::text AS "endsOn" FROM contract_option WHERE contract_id = $1`,
    [holder.contractId],
  );
  const kept = state.options.map((one) => ({
    option: one.option,
    accountId: one.accountId ?? "",
    number: one.number,
    startsOn: one.startsOn,
    billedFrom: one.billedFrom,
    endsOn: one.endsOn,
  }));
  expect(sorted(rows)).toEqual(sorted(plain(kept) as object[]));
}

const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
