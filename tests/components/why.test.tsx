import { describe, expect, it } from "vitest";
import { monthsRows } from "@/components/ui/months-timeline-rows";
import { Why } from "@/components/ui/why";
import { WhyChips, WhySentence } from "@/components/ui/why-brief";
import type { WhyContent } from "@/components/ui/why-content";
import { html, inOrder, words } from "./render";

const content: WhyContent = {
  about: "amount",
  question: "なぜ ¥80,000 ですか",
  sentence: "8か月分だからです。",
  rows: [{ label: "年額", source: "料金表", value: "¥120,000" }],
  result: { label: "この明細の金額", value: "¥80,000" },
  timeline: {
    finding: "4月から11月までを数えます",
    units: [
      { label: "3月", counted: false },
      ...[4, 5, 6, 7, 8, 9, 10, 11].map((month) => ({ label: `${month}月`, counted: true })),
    ],
    ticks: [{ at: 1, label: "4月1日 開始" }],
    countLabel: "残り 8か月",
  },
  clauses: [{ document: "約款", clause: "第7条7項", href: "/terms" }],
  ruleIds: ["IV-01", "IV-09"],
  versionDate: "2026年4月1日",
  counterfactual: "3月21日以降なら7か月分でした。",
};

describe("why", () => {
  const markup = html(<Why locale="ja" content={content} line="モバイルオプションの年額" />);

  it("keeps the fixed order: question, cause, arithmetic, timeline, basis, counterfactual", () => {
    expect(
      inOrder(markup, [
        "なぜこの金額？",
        "なぜ ¥80,000 ですか",
        "8か月分だからです。",
        "¥120,000",
        "この明細の金額",
        "4月から11月までを数えます",
        "よりどころ",
        "第7条7項",
        "IV-01・IV-09",
        "3月21日以降なら",
      ]),
    ).toBe(true);
  });

  it("has the answer in plain Japanese under it where there is one, closed and marked as Japanese", () => {
    expect(markup).not.toContain("やさしい日本語で");
    const plain = { question: "どうして¥80,000ですか", sentences: ["8か月だからです。", "3月21日からなら、7か月でした。"] };
    const both = html(<Why locale="ja" content={{ ...content, plain }} />);
    const order = ["8か月分だからです。", "やさしい日本語で", plain.question, ...plain.sentences, "¥120,000", "よりどころ"];
    expect(inOrder(both, order)).toBe(true);
    expect(both).toMatch(/<details class="group\/plain[^>]*"><summary/);
    expect(both).toMatch(/<div lang="ja"/);
  });

  it("opens without JavaScript and prints open", () => {
    expect(markup).toMatch(/^<details class="why /);
    expect(markup).not.toContain('<details class="why group text-note" open');
  });

  it("names the line that it explains", () => {
    expect(/<summary[\s\S]*?<\/summary>/.exec(markup)?.[0]).toContain("モバイルオプションの年額");
  });

  it("links the clause and needs no style attribute", () => {
    expect(markup).toContain('href="/terms"');
    expect(markup).not.toContain("style=");
  });

  it("asks for a date where it is about a date, in either language", () => {
    expect(words(html(<Why locale="ja" content={{ ...content, about: "date" }} />))).toContain("なぜこの日？");
    expect(words(html(<Why locale="en" content={content} />))).toContain("Why this amount?");
  });

  it("has two lesser depths", () => {
    expect(words(html(<WhyChips content={content} />))).toBe("約款 第7条7項");
    expect(words(html(<WhySentence content={content} />))).toBe("8か月分だからです。 約款 第7条7項");
  });
});

describe("months timeline", () => {
  const units = Array.from({ length: 24 }, (_, index) => ({ label: `${index}`, counted: index >= 2 }));

  it("numbers the counted units through, over all rows of equal length", () => {
    const rows = monthsRows(units, [], 9, 38);
    expect(rows.map((row) => row.units.length)).toEqual([8, 8, 8]);
    expect(rows.flatMap((row) => row.units.map((unit) => unit.number)).filter(Boolean)).toEqual(
      Array.from({ length: 22 }, (_, index) => index + 1),
    );
  });

  it("draws each tick once, at the end of a row rather than at the start of the next", () => {
    const rows = monthsRows(
      units,
      [
        { at: 0, label: "a" },
        { at: 8, label: "b" },
        { at: 24, label: "c" },
      ],
      9,
      38,
    );
    expect(rows.map((row) => row.ticks.map((tick) => [tick.label, tick.at]))).toEqual([
      [
        ["b", 8],
        ["a", 0],
      ],
      [],
      [["c", 8]],
    ]);
  });

  it("puts words that would touch into different lanes, and far ones into the same", () => {
    const [row] = monthsRows(
      units.slice(0, 9),
      [
        { at: 0.2, label: "3月5日 申込" },
        { at: 1, label: "4月1日 開始" },
        { at: 9, label: "11月30日 満了" },
      ],
      9,
      38,
    );
    const lanes = Object.fromEntries(row?.ticks.map((tick) => [tick.label, tick.lane]) ?? []);
    expect(lanes).toEqual({ "11月30日 満了": 0, "4月1日 開始": 0, "3月5日 申込": 1 });
  });

  it("draws nothing for no time at all", () => {
    expect(monthsRows([], [], 9, 38)).toEqual([]);
  });
});
