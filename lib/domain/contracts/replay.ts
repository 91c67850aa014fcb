import type { Temporal } from "temporal-polyfill";
import type { Invoice } from "../billing/charge";
import { dueAsFar } from "../billing/due";
import type { Applied } from "../billing/invoice";
import type { TermsByDay } from "../catalogue/terms-by-day";
import type { Decision, Refusal } from "../decision";
import type { ApplyContext } from "./applying";
import type { ContractState } from "./contract";
import { correct } from "./correction";
import type { ContractEvent } from "./events";
import { apply, inOrder } from "./state";

export type Refused = { readonly event: string; readonly refusal: Refusal };

export type Replay = {
  readonly state: ContractState | null;
  readonly issued: readonly Invoice[];
  readonly refusals: readonly Refused[];
};

export type ReplayOptions = ApplyContext & {
  /** Issue all that falls due up to and including this day. */
  readonly until?: Temporal.PlainDate;
};

/** The key under which a refusal stands that no event met, but the passing of time: a due date beyond the holiday data. */
export const untilKey = "until";

/**
 * Folds the events of one contract in order of time, those of one instant in the order given. What is refused changes nothing. Each
 * event is judged by the terms of its own day, so a later version of the catalogue moves no date that was settled before it.
 */
export function replay(events: readonly ContractEvent[], terms: TermsByDay, options: ReplayOptions = {}): Replay {
  const refusals: Refused[] = [];
  const issued: Invoice[] = [];
  const done: ContractEvent[] = [];
  let state: ContractState | null = null;
  for (const event of inOrder(events)) {
    const step: Decision<Applied> =
      event.type === "correct" ? correct(state, event, done, terms, options) : apply(state, event, terms, options);
    if (!step.ok) {
      refusals.push({ event: event.id, refusal: step.refusal });
      continue;
    }
    state = step.value.state;
    issued.push(...step.value.issued);
    done.push(event);
  }
  if (!state || !options.until) return { state, issued, refusals };
  const { applied, refusal } = dueAsFar(state, terms, options.until);
  const late = refusal ? [{ event: untilKey, refusal }] : [];
  return { state: applied.state, issued: [...issued, ...applied.issued], refusals: [...refusals, ...late] };
}
