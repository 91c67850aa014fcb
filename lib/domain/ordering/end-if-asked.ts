import type { Temporal } from "temporal-polyfill";
import type { Applying, Step } from "../contracts/applying";
import type { ContractState } from "../contracts/contract";
import { acceptCancellation, requestCancellation } from "../contracts/steps/cancellation";
import { decide, type Reason } from "../decision";

export type ContractEnd = {
  readonly on: Temporal.PlainDate;
  /** ends: settled · waiting: asked for, if staff accept today · if-asked: by a request of today, accepted at once where staff accept. */
  readonly kind: "ends" | "waiting" | "if-asked";
  readonly reasons: readonly Reason[];
};

/** The contract's last day as it is settled, or as a request of the day would make it. Null where none would be taken. */
export function endIfAsked(state: ContractState, applying: Applying): ContractEnd | null {
  const { cancellation, cancellationRequest } = state;
  if (cancellation) return { on: cancellation.endsOn, kind: "ends", reasons: cancellation.reasons };
  const asked: Step = cancellationRequest ? decide(state) : requestCancellation(state, false, applying);
  if (!asked.ok) return null;
  const accepted = asked.value.cancellation ? asked : acceptCancellation(asked.value, applying);
  const end = accepted.ok ? accepted.value.cancellation : null;
  return end && { on: end.endsOn, kind: cancellationRequest ? "waiting" : "if-asked", reasons: end.reasons };
}
