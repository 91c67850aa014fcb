import type { ReactElement } from "react";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { ChargesTable } from "@/components/billing/charges-table";
import { groupedNumber } from "@/components/billing/customer-number";
import { dateTile } from "@/components/billing/date-tile";
import { DeadlineItem } from "@/components/billing/deadline-item";
import { Explanation, Explanations } from "@/components/billing/explanation";
import { PaymentDates } from "@/components/billing/payment-dates";
import { StatementTotals } from "@/components/billing/statement";
import { YenAmount } from "@/components/billing/yen-amount";
import type { Statement } from "@/lib/domain/billing/charge";
import { monthlyStatement } from "@/lib/domain/billing/statement";
import type { ContractEvent } from "@/lib/domain/contracts/events";
import { replay } from "@/lib/domain/contracts/replay";
import { yen } from "@/lib/domain/yen";
import type { Locale } from "@/lib/i18n/locale";
import { clausesOf } from "@/lib/i18n/reasons/clauses";
import { renderReason } from "@/lib/i18n/reasons/render-reason";
import { readCatalogueFolder } from "@/scripts/catalogue-files";
import { html as render } from "../render";

const parsed = readCatalogueFolder("catalogue");
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { catalogue } = parsed;
const documents = Object.fromEntries(catalogue.documents.map((document) => [document.code, document.title]));

/** November of a line opened in June with remote support bought again in November: three lines, one of them a one-off. */
function november(): Statement {
  const event = (id: string, at: string, more: object) =>
    ({ id, at: `${at}T10:00:00+09:00`, contract: "c", ...more }) as ContractEvent;
  const { state } = replay(
    [
      event("1", "2026-06-10", { type: "order", product: "fibre-vdsl", brand: "S" }),
      event("2", "2026-08-03", { type: "add-option", option: "remote-support" }),
      event("3", "2026-09-03", { type: "cancel-option", option: "remote-support" }),
      event("4", "2026-11-05", { type: "add-option", option: "remote-support" }),
    ],
    catalogue,
  );
  const statement = state && monthlyStatement(state, catalogue, Temporal.PlainYearMonth.from("2026-11"));
  if (!statement?.ok || !statement.value) throw new Error("no statement");
  return statement.value;
}

const statement = november();
const both = (make: (locale: Locale) => ReactElement) => (["ja", "en"] as const).map((locale) => render(make(locale)));

describe("amounts", () => {
  test("[JP-03] whole yen with a word for the tax, never broken inside", () => {
    const [ja, en] = both((locale) => <YenAmount locale={locale} yen={yen(1234567)} tax="included" />);
    expect(ja).toContain("¥1,234,567");
    expect(ja).toContain("（税込）");
    expect(en).toContain("(tax included)");
    expect(ja).toContain("nums");
  });

  test("a minus is a minus sign, not a hyphen", () => {
    expect(render(<YenAmount locale="ja" yen={yen(-500)} />)).toContain("−¥500");
  });
});

describe("a month's charges", () => {
  test("every line says what, for which days, how much before tax, and carries a reason that opens without JavaScript", () => {
    for (const html of both((locale) => (
      <ChargesTable locale={locale} caption="c" lines={statement.lines} documents={documents} />
    ))) {
      expect(html.match(/<details class="why/g)).toHaveLength(statement.lines.length);
      expect(html).toContain("¥3,500");
      expect(html).toContain("¥3,000");
      expect(html).not.toContain("style=");
    }
  });

  test("a one-off has one day, not a range", () => {
    const once = statement.lines.filter((line) => line.code === "re-signup");
    const html = render(<ChargesTable locale="ja" caption="c" lines={once} documents={documents} />);
    expect(html).toContain("2026年11月5日（木）");
    expect(html).not.toContain("〜");
  });

  test("[JP-05] the tax stands once for its rate, with how it was cut, and the total is the sum", () => {
    // 3,500 + 3,000 = 6,500; 10 % = 650.
    const html = render(<StatementTotals locale="ja" totals={statement} documents={documents} />);
    expect(html).toContain("¥6,500");
    expect(html).toContain("¥650");
    expect(html).toContain("¥7,150");
    expect(html.match(/<details class="why/g)).toHaveLength(1);
  });

  test("[FB-30] invoice, card and due date each with their weekday, and one reason for the three", () => {
    const [ja, en] = both((locale) => <PaymentDates locale={locale} statement={statement} documents={documents} />);
    for (const date of ["2026年12月1日（火）", "2026年12月10日（木）", "2026年12月31日（木）"]) expect(ja).toContain(date);
    for (const date of ["1 December 2026 (Tue)", "10 December 2026 (Thu)", "31 December 2026 (Thu)"]) expect(en).toContain(date);
    expect(ja?.match(/<details class="why/g)).toHaveLength(1);
  });
});

describe("reasons", () => {
  const [line] = statement.lines;
  const reason = line?.reasons[0];
  if (!reason) throw new Error("no reason");

  test("names document and clause, links to the very clause, and says the rule's id", () => {
    const html = render(<Explanation locale="ja" reason={reason} documents={documents} line="回線" />);
    expect(html).toContain('href="/terms/fibre#第5条2項"');
    expect(html).toContain(documents.fibre ?? "");
    expect(html).toContain("FB-30");
  });

  test("an English chip names the article, not a document that has no English name", () => {
    const [clause] = clausesOf(reason.terms, "en", documents);
    expect([clause?.document, clause?.clause]).toEqual(["Terms", expect.stringMatching(/^Art\. \d+\(\d+\)$/)]);
  });

  test("one reason has the usual handle; several are told apart by their questions", () => {
    const one = render(<Explanations locale="ja" reasons={[reason]} documents={documents} line="回線" />);
    expect(one).toContain("なぜこの金額？");
    const two = render(<Explanations locale="ja" reasons={[reason, ...statement.reasons]} documents={documents} line="回線" />);
    expect(two.match(/<details class="why/g)).toHaveLength(2);
    expect(two).not.toContain("なぜこの金額？");
    expect(render(<Explanations locale="ja" reasons={[]} documents={documents} line="回線" />)).toBe("");
  });

  test("a Japanese page has the same answer in plain Japanese; an English page has none", () => {
    const [ja, en] = both((locale) => <Explanation locale={locale} reason={reason} documents={documents} line="回線" />);
    expect(ja).toContain("やさしい日本語で");
    expect(ja).toContain(renderReason(reason, "plain").sentence);
    expect(en).not.toContain("plain Japanese");
    expect(en).not.toContain(renderReason(reason, "plain").sentence);
  });

  test("the same place is one chip, however many terms stand there", () => {
    const [term] = reason.terms;
    if (!term) throw new Error("no term");
    expect(clausesOf([term, { ...term, rule: "FB-16" }], "ja", documents)).toHaveLength(1);
  });
});

describe("deadlines", () => {
  const today = Temporal.PlainDate.from("2026-11-21");

  test("[FB-20] says the date, what doing nothing costs, the days left and where to act", () => {
    const deadline = {
      type: "option-fee",
      key: "k",
      contractId: "c",
      option: "equipment-warranty",
      name: { ja: "機器保証", en: "Equipment warranty" },
      accountId: null,
      on: Temporal.PlainDate.from("2026-12-31"),
      kind: "waiver",
      nextMonth: Temporal.PlainYearMonth.from("2027-01"),
      cost: yen(550),
      reasons: [],
      daysLeft: 40,
      sold: true,
    } as const;
    const [ja, en] = both((locale) => <DeadlineItem locale={locale} deadline={deadline} documents={documents} />);
    for (const words of [
      "12月",
      "31",
      "（木）",
      "あと40日",
      "何もしないと：2027年1月分に¥550（税込）",
      "/mypage/options/equipment-warranty/cancel",
    ])
      expect(ja).toContain(words);
    for (const words of ["Dec", "Thu", "40 days left", "If you do nothing: ¥550 (tax included) for January 2027"])
      expect(en).toContain(words);
    const ofAnId = { ...deadline, option: "security-360", accountId: "hanako" };
    const [own] = both((locale) => <DeadlineItem locale={locale} deadline={ofAnId} documents={documents} />);
    expect(own, "what an account ID holds is ended for that ID").toContain("/mypage/options/security-360/cancel?id=hanako");
  });

  test("a tile always keeps its weekday", () => {
    expect(dateTile(today, "ja")).toEqual({ month: "11月", day: "21", weekday: "（土）" });
    expect(dateTile(today, "en")).toEqual({ month: "Nov", day: "21", weekday: "Sat" });
  });
});

test("a customer number is read in groups of four", () => {
  expect(groupedNumber("20150123456789")).toBe("2015\u00a00123\u00a04567\u00a089");
  expect(groupedNumber("**********6789")).toBe("****\u00a0****\u00a0**67\u00a089");
});
