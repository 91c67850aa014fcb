/** What a page of docs/rules says about one rule: its words, and what of it comes with a later issue. */
export type Rule = {
  readonly id: string;
  readonly words: string;
  readonly later: "no" | "rest" | "whole";
  readonly issue: string;
};

/** Reads the tables of a page: `| FB-03, FB-04 | words | carried out by | rest: issue 4 |`. A row of several ids is a row of each. */
export function rulesIn(page: string): Rule[] {
  return page.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    const [, ids = "", words = "", , later = ""] = cells;
    if (cells.length !== 6 || !/^[A-Z]{2}-\d{2}(, [A-Z]{2}-\d{2})*$/.test(ids)) return [];
    return ids.split(", ").map((id) => ({ id, words, ...readLater(later, id) }));
  });
}

function readLater(text: string, id: string): Pick<Rule, "later" | "issue"> {
  if (text === "") return { later: "no", issue: "" };
  const [, rest, issue = ""] = /^(rest: )?(issue \d+)$/.exec(text) ?? [];
  if (issue === "") throw new Error(`${id}: "issue N", "rest: issue N" or nothing, not "${text}"`);
  return { later: rest ? "rest" : "whole", issue };
}
