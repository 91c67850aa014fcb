import type { Mention } from "./rule-mentions";
import type { Rule } from "./rule-pages";

export type Found = {
  readonly rules: readonly Rule[];
  readonly catalogue: readonly (Mention & { readonly clause: string })[];
  readonly tests: readonly Mention[];
};

/** Covered by a test; coming whole with a later issue; or neither, which is a defect. */
export type State = "covered" | "later" | "MISSING";

export type Covered = Rule & {
  readonly state: State;
  readonly clauses: readonly string[];
  readonly entries: readonly string[];
  readonly tests: readonly string[];
};

export type Coverage = {
  readonly rules: readonly Covered[];
  /** What names a rule that no page explains, or explains twice. */
  readonly faults: readonly string[];
};

/** Puts together what pages, catalogue and tests say about each rule. */
export function coverageOf({ rules, catalogue, tests }: Found): Coverage {
  const known = new Set(rules.map((rule) => rule.id));
  const unknown = [...catalogue, ...tests].filter(({ rule }) => !known.has(rule));
  const repeated = rules.filter((rule, n) => rules.findIndex((one) => one.id === rule.id) !== n);
  return {
    rules: rules.map((rule) => cover(rule, { rules, catalogue, tests })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    faults: [
      ...unknown.map(({ rule, where }) => `${rule} is on no page of docs/rules, but in ${where}`),
      ...repeated.map(({ id }) => `${id} has two rows in docs/rules`),
    ],
  };
}

function cover(rule: Rule, { catalogue, tests }: Found): Covered {
  const terms = catalogue.filter((one) => one.rule === rule.id);
  const own = tests.filter((one) => one.rule === rule.id).map(({ where }) => where);
  return {
    ...rule,
    state: rule.later === "whole" ? "later" : own.length > 0 ? "covered" : "MISSING",
    clauses: [...new Set(terms.map(({ clause }) => clause))],
    entries: terms.map(({ where }) => where),
    tests: own,
  };
}

/** The last line: how many there are of each, and of how many a part is still to come. */
export function countLine({ rules, faults }: Coverage): string {
  const count = (state: State) => rules.filter((rule) => rule.state === state).length;
  const partly = rules.filter((rule) => rule.later === "rest").length;
  const unexplained = faults.length > 0 ? `, ${faults.length} unexplained` : "";
  return `${rules.length} rules: ${count("covered")} covered (a part of ${partly} comes later), ${count("later")} later, ${count("MISSING")} missing${unexplained}`;
}

export function isComplete({ rules, faults }: Coverage): boolean {
  return faults.length === 0 && rules.every((rule) => rule.state !== "MISSING");
}
