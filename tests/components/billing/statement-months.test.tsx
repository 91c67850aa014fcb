import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { MonthsTable } from "@/app/(member)/mypage/statements/months-table";
import type { MonthBill } from "@/lib/domain/statements/month-bills";
import { messagesFor } from "@/lib/i18n/messages";
import { html } from "../render";

const newest = Temporal.PlainYearMonth.from("2026-11");
const bills = (count: number): MonthBill[] =>
  Array.from({ length: count }, (_, back) => ({ month: newest.subtract({ months: back }), invoices: [], soFar: null }));

const shown = (count: number, chosen: number) => {
  const all = bills(count);
  const [bill] = all.slice(chosen);
  if (!bill) throw new Error("no such month");
  return html(<MonthsTable locale="ja" bills={all} chosen={bill} />);
};
const linksIn = (markup: string) => markup.match(/\?month=/g)?.length ?? 0;
const folded = (markup: string) => /<details[^>]*>.*<\/details>/s.exec(markup)?.[0] ?? "";

describe("the months of the statements", () => {
  test("[FB-26] a year and a half stands open without anything to fold", () => {
    expect(linksIn(shown(18, 0))).toBe(18);
    expect(shown(18, 0)).not.toContain("<details");
  });

  test("[FB-26] what is older is folded, counted, and whole", () => {
    const markup = shown(30, 0);
    expect(linksIn(markup)).toBe(30);
    expect(linksIn(folded(markup))).toBe(12);
    expect(folded(markup)).toContain(messagesFor("ja").statements.older(12));
    expect(markup).not.toMatch(/<details[^>]*\sopen/);
  });

  test("[FB-26] the fold is open when the chosen month lies in it, and the month is marked", () => {
    expect(shown(30, 17)).not.toMatch(/<details[^>]*\sopen/);
    const markup = shown(30, 18);
    expect(markup).toMatch(/<details[^>]*\sopen/);
    expect(folded(markup).match(/aria-current="true"/g)).toHaveLength(1);
  });
});
