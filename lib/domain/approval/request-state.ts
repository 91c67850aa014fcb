import type { Temporal } from "temporal-polyfill";

/** Where a request for approval stands. All but the first are its end. */
export const requestStates = ["open", "approved", "refused", "withdrawn", "expired", "changed"] as const;
export type RequestState = (typeof requestStates)[number];

/** The state at an instant: one whose time is over has expired, whether or not anybody has noted it. */
export function stateAt(state: RequestState, expiresAt: Temporal.Instant, at: Temporal.Instant): RequestState {
  return state === "open" && at.epochNanoseconds >= expiresAt.epochNanoseconds ? "expired" : state;
}

/** A stored word as a state; another one is a bug. */
export function requestStateOf(stored: string): RequestState {
  const found = requestStates.find((one) => one === stored);
  if (!found) throw new Error(`no state ${stored} of a request`);
  return found;
}
