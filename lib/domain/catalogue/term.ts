import { z } from "zod";

/** A clause names its document and its place in it, an article or a table of the annex: `fibre#第3条2項`, `inventory#別表1(2)`. */
export const clausePattern = /^[a-z][a-z-]*#(第[0-9]+条([0-9]+項)?|別表[0-9]+)(\([0-9]+\))?$/;

/** Every term kind carries where it comes from: the explanation shows both, so they are fields and not comments. */
export const term = {
  rule: z.string().regex(/^[A-Z]{2}-\d{2}$/, "a rule id such as FB-16"),
  clause: z.string().regex(clausePattern, "a clause such as fibre#第3条2項"),
};

export const code = z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/, "a code of a-z 0-9 . -");

export type ClauseReference = { document: string; anchor: string };

/** Splits a clause into the document's code and the anchor on its page (`/terms/fibre#第3条2項`). */
export function clauseReference(clause: string): ClauseReference {
  const at = clause.indexOf("#");
  return { document: clause.slice(0, at), anchor: clause.slice(at + 1) };
}
