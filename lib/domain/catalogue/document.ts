import { clauseReference } from "./term";

export type TermsClause = { readonly anchor: string; readonly text: string };
export type TermsSection = {
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
  readonly clauses: readonly TermsClause[];
};
/** A terms document as sections with the anchors that `clause` fields point to. */
export type TermsDocument = {
  readonly code: string;
  readonly title: string;
  readonly since: string;
  readonly sections: readonly TermsSection[];
};

const sectionLine = /^## (第[0-9]+条|別表[0-9]+)　(.+)$/;
const clauseLine = /^- \*\*((?:第[0-9]+条(?:[0-9]+項)?|別表[0-9]+)(?:\([0-9]+\))?)\*\*　(.+)$/;

type DraftSection = { anchor: string; title: string; text: string; clauses: TermsClause[] };
type Draft = { title: string; since: string; sections: DraftSection[] };

/**
 * Reads a terms file: `# title`, a line `施行日: 2014-10-01`, then `## 第1条　見出し` or `## 別表1　見出し` with text and
 * `- **第1条1項**　text`.
 * Returns the numbers of lines that are none of these, so that a clause is never lost by a slip of the pen.
 */
export function parseTermsDocument(code: string, source: string): { document: TermsDocument; strayLines: number[] } {
  const draft: Draft = { title: "", since: "", sections: [] };
  const strayLines: number[] = [];
  for (const [index, line] of source.split(/\r?\n/).entries()) {
    const taken =
      line.trim() === "" || takeSection(draft, line) || takeHead(draft, line) || takeText(draft.sections.at(-1), line);
    if (!taken) strayLines.push(index + 1);
  }
  return { document: { code, ...draft }, strayLines };
}

function takeSection(draft: Draft, line: string): boolean {
  const [, anchor, title] = sectionLine.exec(line) ?? [];
  if (anchor && title) draft.sections.push({ anchor, title, text: "", clauses: [] });
  return anchor !== undefined;
}

function takeHead(draft: Draft, line: string): boolean {
  if (draft.sections.length > 0) return false;
  const [, title] = /^# (.+)$/.exec(line) ?? [];
  const [, since] = /^施行日: (\d{4}-\d{2}-\d{2})$/.exec(line) ?? [];
  if (title) draft.title = title;
  if (since) draft.since = since;
  return title !== undefined || since !== undefined;
}

function takeText(section: DraftSection | undefined, line: string): boolean {
  const [, anchor, text] = clauseLine.exec(line) ?? [];
  if (!section || (!anchor && /^[#-]/.test(line))) return false;
  if (anchor && text) section.clauses.push({ anchor, text });
  else section.text += line.trim();
  return true;
}

/** Every place of a document that a clause can point to. */
export function anchorsOf(document: TermsDocument): string[] {
  return document.sections.flatMap((section) => [section.anchor, ...section.clauses.map((clause) => clause.anchor)]);
}

/** Finds the words of a clause, or null when the document or the place does not exist. */
export function findClause(
  documents: readonly TermsDocument[],
  clause: string,
): { document: TermsDocument; section: TermsSection; text: string } | null {
  const { document: code, anchor } = clauseReference(clause);
  const document = documents.find((one) => one.code === code);
  for (const section of document?.sections ?? []) {
    if (document && section.anchor === anchor) return { document, section, text: section.text };
    const found = section.clauses.find((one) => one.anchor === anchor);
    if (document && found) return { document, section, text: found.text };
  }
  return null;
}
