import { describe, expect, test } from "vitest";
import { anchorsOf, findClause, parseTermsDocument } from "@/lib/domain/catalogue/document";
import { faultText } from "@/lib/domain/catalogue/fault";
import { clausesIn } from "@/lib/domain/catalogue/links";
import { parseCatalogue } from "@/lib/domain/catalogue/parse";
import { clausePattern, clauseReference } from "@/lib/domain/catalogue/term";
import { sample as catalogue } from "./sample";

const text = `# 約款

施行日: 2014-10-01

## 第1条　目的

この約款の
目的です。

- **第1条1項**　一つ目です。
- **第1条2項(3)**　三号です。

## 第2条　料金
`;

describe("[JP-09] a terms document", () => {
  const { document, strayLines } = parseTermsDocument("sample", text);

  test("has a title, a date, sections and clauses", () => {
    expect(strayLines).toEqual([]);
    expect(document).toEqual({
      code: "sample",
      title: "約款",
      since: "2014-10-01",
      sections: [
        {
          anchor: "第1条",
          title: "目的",
          text: "この約款の目的です。",
          clauses: [
            { anchor: "第1条1項", text: "一つ目です。" },
            { anchor: "第1条2項(3)", text: "三号です。" },
          ],
        },
        { anchor: "第2条", title: "料金", text: "", clauses: [] },
      ],
    });
  });

  test("its places are what a clause can point to", () => {
    expect(anchorsOf(document)).toEqual(["第1条", "第1条1項", "第1条2項(3)", "第2条"]);
  });

  test("a clause is found with its words, a section with its text", () => {
    expect(findClause([document], "sample#第1条1項")?.text).toBe("一つ目です。");
    expect(findClause([document], "sample#第1条")?.text).toBe("この約款の目的です。");
    expect(findClause([document], "sample#第1条1項")?.section.title).toBe("目的");
  });

  test.each(["sample#第1条9項", "other#第1条1項"])("%s is not there", (clause) => {
    expect(findClause([document], clause)).toBeNull();
  });

  test.each([
    ["a clause before any section", "# a\n- **第1条1項**　x"],
    ["a list item without a number", "# a\n\n## 第1条　x\n- y"],
    ["a deeper heading", "# a\n\n## 第1条　x\n### y"],
    ["text before any section", "# a\n\nhello"],
    ["a half-width space after the number", "# a\n\n## 第1条 x"],
  ])("%s is reported by its line", (_, source) => {
    expect(parseTermsDocument("x", source).strayLines).toEqual([source.split("\n").length]);
  });

  test("tables of the annex are places too", () => {
    const annex = parseTermsDocument("sample", "## 別表1　料金\n\n表です。\n\n- **別表1(2)**　二つ目です。\n");
    expect(annex.strayLines).toEqual([]);
    expect(anchorsOf(annex.document)).toEqual(["別表1", "別表1(2)"]);
    expect(findClause([annex.document], "sample#別表1(2)")?.text).toBe("二つ目です。");
    for (const clause of ["sample#別表1(2)", "sample#別表1", "sample#第3条(1)"]) expect(clause).toMatch(clausePattern);
    for (const clause of ["sample#別表", "sample#別表1項", "sample#1条"]) expect(clause).not.toMatch(clausePattern);
  });

  test("title and date are asked for, with the file's name and the line", () => {
    const parsed = parseCatalogue([{ path: "terms/x.md", text: "## 第1条　x\n### stray" }]);
    const faults = parsed.ok ? [] : parsed.faults.filter((fault) => fault.file === "terms/x.md");
    expect(faults.map(faultText)).toEqual([
      "terms/x.md:1: expected a title in the first line, found none",
      "terms/x.md:1: expected a line 施行日: YYYY-MM-DD, found none",
      "terms/x.md:2: expected a section, a clause or text, found ### stray",
    ]);
  });

  test("Windows line ends are the same", () => {
    expect(parseTermsDocument("sample", text.replaceAll("\n", "\r\n"))).toEqual({ document, strayLines: [] });
  });
});

describe("[JP-09] the sample operator's terms", () => {
  test("every clause that a term cites exists and says something", () => {
    const cited = [...new Set(clausesIn({ ...catalogue, documents: [] }).map((one) => one.clause))];
    expect(cited.length).toBeGreaterThan(50);
    for (const clause of cited) expect(findClause(catalogue.documents, clause)?.text.length, clause).toBeGreaterThan(5);
  });

  test("every rule id that a term cites is one of the rules'", () => {
    const rules = JSON.stringify(catalogue).match(/"rule":"([^"]+)"/g) ?? [];
    for (const rule of rules)
      expect(rule).toMatch(
        /"(FB-(0[1-9]|[12]\d|3\d)|JP-(0[1-9]|1[0-8])|CL-(0[1-9]|1\d|2[0-3])|BZ-(0[1-9]|[12]\d|3[0-4])|FW-(0[1-9]|1[0-5])|IV-(0[1-9]|[12]\d|3[01]))"/,
      );
  });

  test("no place is given twice in a document", () => {
    for (const document of catalogue.documents)
      expect(new Set(anchorsOf(document)).size, document.code).toBe(anchorsOf(document).length);
  });

  test("the amounts in the words are those of the data", () => {
    for (const product of catalogue.products) {
      for (const { price, name } of [...product.charges, ...product.options.flatMap((option) => option.charges)]) {
        const words = findClause(catalogue.documents, price.clause)?.text ?? "";
        const amounts = price.kind === "steps" ? [...price.steps.map((step) => step.yen), price.beyond.yen] : [price.yen];
        for (const yen of amounts) expect(words, name.ja).toContain(`${yen.toLocaleString("en")}円`);
      }
    }
  });

  test("the numbers in the words are those of the data", () => {
    const says = ({ clause }: { clause: string }, ...words: string[]) => {
      for (const word of words) expect(findClause(catalogue.documents, clause)?.text, clause).toContain(word);
    };
    for (const { receive, start, term, quantity, cancellation, credits, late, consumerRight } of catalogue.products) {
      if (receive.kind === "business-days") says(receive, `${Number.parseInt(receive.cutoff, 10)}時`);
      if (receive.kind === "business-hours") says(receive, "9時から17時30分");
      if (start.kind === "lead-time") says(start, `${start.businessDays}営業日`);
      if (start.kind === "month-start") says(start, `${start.cutoffDay}日まで`, `${start.cutoffDay + 1}日以降`);
      if (start.kind === "desired-date") says(start, `${start.earliestDays}日後`);
      if (term.kind === "fixed") says(term, term.clause.startsWith("inventory") ? "1年" : `${term.months}か月`);
      if (quantity && quantity.min.count > 1) says(quantity.min, `${quantity.min.count}名`);
      if (quantity?.max) says(quantity.max, quantity.max.count.toLocaleString("en"));
      if (cancellation.ends.kind === "month-by-cutoff") says(cancellation.ends, `${cancellation.ends.day}日まで`);
      if (cancellation.ends.kind === "term-end" && cancellation.ends.window.kind === "day-before")
        says(cancellation.ends.window, `前月${cancellation.ends.window.day}日まで`);
      if (credits?.interruption) says(credits.interruption, "24時間", `${credits.interruption.yearDays}分の1`);
      if (credits?.restriction) says(credits.restriction, `${credits.restriction.monthDays}日`);
      if (late?.interest) says(late.interest, "14.5％", `${late.interest.yearDays}日`);
      if (late?.surcharge) says(late.surcharge, `${late.surcharge.times}倍`);
      if (consumerRight) says(consumerRight, `${consumerRight.days}日以内`);
    }
  });

  test("a clause splits into document and place", () => {
    expect(clauseReference("remote-support#第2条1項")).toEqual({ document: "remote-support", anchor: "第2条1項" });
  });
});
