import type { IdentityTerms } from "../catalogue/identity-terms";
import { type Decision, decide, refuse } from "../decision";

/** One counter a kind of factor: the password's and the second factor's don't add up (CL-09). */
export type TryCounter = { readonly fails: number };

type LockTerms = Pick<IdentityTerms, "lock">;

export function isLocked(counter: TryCounter, { lock }: LockTerms): boolean {
  return counter.fails >= lock.after;
}

/** Whether a try is evaluated at all. Once locked nothing is, for anyone: a right password must not answer differently. */
export function decideTry(counter: TryCounter, terms: LockTerms): Decision<true> {
  return isLocked(counter, terms) ? refuse("locked", terms.lock, { after: terms.lock.after }) : decide(true);
}

export type CountedFailure = { readonly counter: TryCounter; readonly locksNow: boolean };

/** Counts a failure; `locksNow` is true for exactly one of them, the one at which the owner is told. */
export function countFailure(counter: TryCounter, terms: LockTerms): CountedFailure {
  if (isLocked(counter, terms)) return { counter, locksNow: false };
  const next = { fails: counter.fails + 1 };
  return { counter: next, locksNow: isLocked(next, terms) };
}
