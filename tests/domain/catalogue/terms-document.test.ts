import { describe, expect, test } from "vitest";
import { anchorsOf, findClause, parseTermsDocument } from "@/lib/domain/catalogue/document";
import { clausesIn } from "@/lib/domain/catalogue/links";
import { parseCatalogue } from "@/lib/domain/catalogue/parse";
import { clauseReference } from "@/lib/domain/catalogue/term";
import { catalogue } from "../support";

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

  test("title and date are asked for, with the file's name", () => {
    const parsed = parseCatalogue([{ path: "terms/x.md", text: "## 第1条　x\n### stray" }]);
    const faults = parsed.ok ? [] : parsed.faults.filter((fault) => fault.file === "terms/x.md");
    expect(faults.map((fault) => `${fault.path}: ${fault.expected}`)).toEqual([
      ": a title in the first line",
      ": a line 施行日: YYYY-MM-DD",
      "line 2: a section, a clause or text",
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
    for (const rule of rules) expect(rule).toMatch(/"(FB-(0[1-9]|[12]\d|3\d)|JP-(0[1-9]|1[0-8])|CL-(0[1-9]|1\d|2[0-3]))"/);
  });

  test("no place is given twice in a document", () => {
    for (const document of catalogue.documents)
      expect(new Set(anchorsOf(document)).size, document.code).toBe(anchorsOf(document).length);
  });

  test("the amounts in the words are those of the data", () => {
    for (const product of catalogue.products) {
      for (const terms of [...product.charges, ...product.options.flatMap((option) => option.charges)]) {
        const words = findClause(catalogue.documents, terms.price.clause)?.text ?? "";
        expect(words, terms.name.ja).toContain(`${terms.price.yen.toLocaleString("en")}円`);
      }
    }
  });

  test("a clause splits into document and place", () => {
    expect(clauseReference("remote-support#第2条1項")).toEqual({ document: "remote-support", anchor: "第2条1項" });
  });
});
