import type { Temporal } from "temporal-polyfill";
import type { IdentityTerms } from "../catalogue/identity-terms";
import { type Decision, decide, refuse } from "../decision";
import type { ProcedureKind } from "../procedures/procedure";
import { type Yen, yen } from "../yen";

type StepUpTerms = Pick<IdentityTerms, "stepUp">;

/** Until when a proof is good: its last instant is the one before. */
export function steppedUpUntil(provedAt: Temporal.Instant, { stepUp }: StepUpTerms): Temporal.Instant {
  return provedAt.add({ minutes: stepUp.validMinutes });
}

/** Whether an act may go on in a session that last proved itself at that time, or never since its login. */
export function decideStepUp(provedAt: Temporal.Instant | null, terms: StepUpTerms, at: Temporal.Instant): Decision<true> {
  const isGood = provedAt !== null && at.epochNanoseconds < steppedUpUntil(provedAt, terms).epochNanoseconds;
  return isGood ? decide(true) : refuse("step-up-needed", terms.stepUp, { minutes: terms.stepUp.validMinutes });
}

/** What a login has set, or what holds where it has set nothing; a bound that moved meanwhile holds for everybody. */
export function stepUpAbove(set: bigint | null, { stepUp: { above } }: StepUpTerms): Yen {
  const wanted = set ?? BigInt(above.default);
  const [least, most] = [BigInt(above.least), BigInt(above.most)];
  return yen(wanted < least ? least : wanted > most ? most : wanted);
}

type Asking = {
  readonly kind: ProcedureKind;
  /** See `isHarmless`. */
  readonly harmless: boolean;
  readonly amount: Yen;
  readonly above: Yen;
};

/** Whether a procedure asks for a proof: by its kind, or because it costs more than the login has set. That very amount doesn't ask. */
export function asksStepUp({ kind, harmless, amount, above }: Asking, { stepUp }: StepUpTerms): boolean {
  return (stepUp.procedures.includes(kind) && !harmless) || amount > above;
}
