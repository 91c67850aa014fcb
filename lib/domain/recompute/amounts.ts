import type { Charge } from "../billing/charge";
import type { Reason, ReasonKind } from "../decision";
import { readYen } from "./claim";

/**
 * The kinds whose `yen` is an amount of the line, and which of them has the last word: a correction over what it corrects, a share over
 * the fee that it is a share of, a fee over the price that it is made of.
 */
const words: Partial<Record<ReasonKind, number>> = {
  "price-per-unit": 1,
  "price-steps": 1,
  "monthly-fee": 1,
  "last-month-in-full": 1,
  "yearly-fee": 1,
  "setup-fee": 2,
  "re-signup-fee": 2,
  "remaining-months": 2,
  "usage-fee": 2,
  "usage-correction": 2,
  "early-termination": 2,
  "renewal-credited": 2,
  "interruption-credit": 2,
  "restriction-credit": 2,
  "late-interest": 2,
  surcharge: 2,
  "used-after-end": 2,
  "next-term-used": 2,
  corrected: 3,
  "month-changed": 3,
};

const wordOf = (reason: Reason) => words[reason.kind] ?? 0;

/** The amounts that a line's reasons claim: one for each reason with the last word. */
export function amountsClaimed({ reasons }: Pick<Charge, "reasons">): (bigint | null)[] {
  const last = Math.max(0, ...reasons.map(wordOf));
  return last === 0 ? [] : reasons.filter((reason) => wordOf(reason) === last).map((reason) => readYen(reason.facts.yen));
}
