import type { ReasonKind } from "./reason-kinds";
import type { RefusalKind } from "./refusal-kinds";

/** Where a decision comes from: the rule's id and the clause (`document#第3条2項`), both fields of the catalogue's terms. */
export type Term = { readonly rule: string; readonly clause: string };

/** Language-neutral inputs and results: dates as ISO strings, yen as whole numbers (a decimal string beyond 2^53). */
export type Facts = Readonly<Record<string, string | number | boolean>>;

/** Why a date or an amount is what it is; `lib/i18n/reasons` makes the words. */
export type Reason = { readonly kind: ReasonKind; readonly terms: readonly Term[]; readonly facts: Facts };

/** Why a request is not done: a kind out of a closed list and the term that refuses (null where no rule stands behind it). */
export type Refusal = { readonly kind: RefusalKind; readonly term: Term | null; readonly facts: Facts };

export type Decision<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

export type { ReasonKind, RefusalKind };

/** The answer to a question that the terms allow. */
export function decide<T>(value: T): Decision<T> {
  return { ok: true, value };
}

/** A refusal is a value, never an exception: only bugs throw. */
export function refuse(kind: RefusalKind, term: Term | null, facts: Facts = {}): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { kind, term: term && termOf(term), facts } };
}

/** Keeps the two fields of a term and drops the parameters that stand beside them in the catalogue. */
export function termOf({ rule, clause }: Term): Term {
  return { rule, clause };
}

export function explain(kind: ReasonKind, terms: readonly Term[], facts: Facts): Reason {
  return { kind, terms: distinctTerms(terms), facts };
}

function distinctTerms(terms: readonly Term[]): Term[] {
  const distinct: Term[] = [];
  for (const { rule, clause } of terms) {
    if (!distinct.some((one) => one.rule === rule && one.clause === clause)) distinct.push({ rule, clause });
  }
  return distinct;
}
