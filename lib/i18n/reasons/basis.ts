import { clauseReference } from "../../domain/catalogue/term";
import type { Term } from "../../domain/decision";
import type { Locale } from "../locale";

/** A chip: the clause as it is read, where it stands (`/terms/DOCUMENT#ANCHOR`), and the rule's id. */
export type Basis = {
  readonly rule: string;
  readonly clause: string;
  readonly document: string;
  readonly anchor: string;
  readonly label: string;
};

export function basisOf(terms: readonly Term[], locale: Locale): Basis[] {
  return terms.map(({ rule, clause }) => ({ rule, clause, ...clauseReference(clause), label: labelOf(clause, locale) }));
}

/** `約款 第3条2項` / `Terms, Art. 3(2)`; a table of the annex is `約款 別表1(2)` / `Terms, Sched. 1(2)`. */
function labelOf(clause: string, locale: Locale): string {
  const { anchor } = clauseReference(clause);
  if (locale === "ja") return `約款 ${anchor}`;
  const table = /^別表(\d+)(\(\d+\))?$/.exec(anchor);
  if (table) return `Terms, Sched. ${table[1]}${table[2] ?? ""}`;
  const numbers = /^第(\d+)条(?:(\d+)項)?(?:\((\d+)\))?$/.exec(anchor);
  const [, article = "", paragraph, item] = numbers ?? [];
  return `Terms, Art. ${article}${paragraph ? `(${paragraph})` : ""}${item ? `(${item})` : ""}`;
}
