import type { Row } from "./routes";
import type { Things } from "./things";

const absent = "00000000-0000-4000-8000-000000000000";
/** A role that may not do it is told which may; one that may see no member finds nothing. */
const memberAct = "staff staff staff staff staff staff ok ok role none";
const actMissing = "staff staff staff staff staff staff none none role none";
const staffMissing = "staff staff staff staff staff staff none none none none";
const shut = "shut shut shut shut shut shut shut shut shut shut";

const of =
  (place: string) =>
  ({ memberId }: Things) =>
    `/staff/members/${memberId}/${place}`;
const route = (place: string) => `/staff/members/[memberId]/${place}`;

/** What staff do for one member as a whole: the registration certificate, and what only paper changes. */
export const memberActRows: readonly Row[] = [
  [route("certificate"), of("certificate"), memberAct],
  [route("certificate"), () => `/staff/members/${absent}/certificate`, staffMissing],
  [route("certificate/confirm"), of("certificate/confirm"), memberAct],
  [route("certificate/complete"), of(`certificate/complete?certificate=${absent}`), actMissing],
  [route("certificate/[certificateId]/pdf"), of(`certificate/${absent}/pdf`), shut],
  [route("paper-change"), of("paper-change"), memberAct],
  [route("paper-change"), () => `/staff/members/${absent}/paper-change`, staffMissing],
  [route("paper-change/confirm"), of("paper-change/confirm"), memberAct],
  [route("paper-change/complete"), of(`paper-change/complete?change=${absent}`), actMissing],
];
