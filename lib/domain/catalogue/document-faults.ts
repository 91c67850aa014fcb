import { z } from "zod";
import { parseTermsDocument, type TermsDocument } from "./document";
import type { Fault } from "./fault";
import type { Source } from "./sources";

/** Reads a terms file and adds what is wrong with it, each by its line. */
export function readDocument({ path, text }: { path: string; text: string }, faults: Fault[]): Source<TermsDocument> {
  const code = path.replace(/^terms\//, "").replace(/\.md$/, "");
  const { document, strayLines } = parseTermsDocument(code, text);
  const lines = text.split(/\r?\n/);
  if (document.title === "") faults.push({ file: path, path: "", line: 1, expected: "a title in the first line", found: "none" });
  if (!z.iso.date().safeParse(document.since).success)
    faults.push({ file: path, path: "", ...sinceIn(lines), expected: "a line 施行日: YYYY-MM-DD" });
  for (const line of strayLines) {
    const found = (lines[line - 1] ?? "").slice(0, 60);
    faults.push({ file: path, path: "", line, expected: "a section, a clause or text", found });
  }
  for (const { anchor, line } of repeatedPlaces(lines))
    faults.push({ file: path, path: "", line, expected: "each place once", found: `${anchor} again` });
  return { file: path, value: document };
}

function sinceIn(lines: readonly string[]): { line: number; found: string } {
  const at = lines.findIndex((line) => line.startsWith("施行日"));
  return { line: Math.max(at, 0) + 1, found: lines[at] ?? "none" };
}

function repeatedPlaces(lines: readonly string[]): { anchor: string; line: number }[] {
  const seen = new Set<string>();
  return lines.flatMap((text, index) => {
    const [, section, clause] = /^(?:## ([^　]+)　|- \*\*([^*]+)\*\*　)/.exec(text) ?? [];
    const anchor = section ?? clause;
    if (anchor === undefined) return [];
    const again = seen.has(anchor);
    seen.add(anchor);
    return again ? [{ anchor, line: index + 1 }] : [];
  });
}
