import type { PeopleKind } from "./people-request";

const asking: ReadonlySet<PeopleKind> = new Set([
  "invite",
  "resend-invitation",
  "change-access",
  "remove-person",
  "set-approval",
]);

/** Whether a change among people gives somebody a way in, takes one away, or sets what others must agree to: a session left open must not be enough for it. */
export function asksProof(kind: PeopleKind): boolean {
  return asking.has(kind);
}
