import type { Temporal } from "temporal-polyfill";
import { type Decision, decide, refuse, type Term } from "../decision";
import { type RequestState, stateAt } from "./request-state";

/** Who decides: an account, and by what its mail address is told apart where one is known. */
export type Approver = { readonly accountId: string; readonly mailMark: string | null };

/** An approval that was given; it counts as long as whoever gave it might still give it. */
export type GivenApproval = Approver & { readonly counts: boolean };

export type AskedApproval = {
  readonly state: RequestState;
  readonly expiresAt: Temporal.Instant;
  readonly requestedBy: string;
  readonly needed: number;
  readonly given: readonly GivenApproval[];
};

/**
 * Decides whether this person may approve now, and whether it is the last approval that is needed (BZ-13): never who asked, and never
 * one person twice, by whatever account.
 */
export function decideApproval(
  asked: AskedApproval,
  approver: Approver,
  term: Term,
  at: Temporal.Instant,
): Decision<{ readonly isLast: boolean }> {
  const may = decideAnswering(asked, approver, term, at);
  if (!may.ok) return may;
  const isSame = ({ mailMark }: GivenApproval) => mailMark !== null && mailMark === approver.mailMark;
  if (asked.given.some(isSame)) return refuse("approval-same-person", term);
  const counted = asked.given.filter(({ counts }) => counts).length;
  return decide({ isLast: counted + 1 >= asked.needed });
}

/** Decides whether this person may answer at all, be it to approve or to send back. */
export function decideAnswering(
  { state, expiresAt, requestedBy, given }: AskedApproval,
  { accountId }: Approver,
  term: Term,
  at: Temporal.Instant,
): Decision<true> {
  const now = stateAt(state, expiresAt, at);
  if (now !== "open") return refuse("approval-closed", term, { state: now });
  if (requestedBy === accountId) return refuse("approval-own", term);
  if (given.some((one) => one.accountId === accountId)) return refuse("approval-decided-already", term);
  return decide(true);
}
