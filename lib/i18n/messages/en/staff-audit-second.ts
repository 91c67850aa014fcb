import type { secondPersonActions as ja } from "../ja/staff-audit-second";

/** What the trail calls acts of which two people have a part. */
export const secondPersonActions: typeof ja = {
  "factor-reset.requested": "Asked for a reset of second factors",
  "factor-reset.check-failed": "Identity check failed: no reset of second factors asked for",
  "factor-reset.approved": "Approved a reset of second factors",
  "factor-reset.refused": "Refused a reset of second factors",
  "factor-reset.withdrawn": "A reset of second factors was withdrawn",
  "factor-reset.done": "Second factors were reset",
  "factor-reset.printed": "Printed the letter with the activation code",
  "certificate.asked": "Asked for another certificate",
  "certificate.approved": "Approved another certificate",
  "certificate.declined": "Refused another certificate",
  "certificate.withdrawn": "Withdrew the request for another certificate",
  "leaving.asked": "Asked to confirm that a member leaves",
  "leaving.approved": "Approved that a member leaves",
  "leaving.declined": "Refused that a member leaves",
  "leaving.withdrawn": "Withdrew the request that a member leaves",
  "factor-reset.returned": "Put a reset of second factors back to be decided: its destination had changed",
};
