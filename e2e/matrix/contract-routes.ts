import type { Row } from "./routes";
import type { Things } from "./things";

const absent = "00000000-0000-4000-8000-000000000000";
/** Every login of the contract, and nobody else. */
const ofContract = "login ok ok ok none none login login login login";
const nobodys = "login none none none none none login login login login";
const byStaff = "staff staff staff staff staff staff ok ok role none";
const staffMissing = "staff staff staff staff staff staff none none none none";

const contractPath =
  (place: string) =>
  ({ contractId }: Things) =>
    `/mypage/contracts/${contractId}${place}`;
const cancelPath =
  (step: string) =>
  ({ memberId, contractId }: Things) =>
    `/staff/members/${memberId}/contracts/${contractId}/cancel${step}`;

const contract = "/mypage/contracts/[contractId]";
const cancel = "/staff/members/[memberId]/contracts/[contractId]/cancel";

/** The contract document and the contract's end. Long after the first days: their drafts and procedures are in their story. */
export const contractRows: readonly Row[] = [
  ...["/end", "/document", "/initial-cancellation"].flatMap((place): Row[] => [
    [`${contract}${place}`, contractPath(place), ofContract],
    [`${contract}${place}`, () => `/mypage/contracts/${absent}${place}`, nobodys],
  ]),
  [`${contract}/initial-cancellation/confirm`, contractPath(`/initial-cancellation/confirm?draft=${absent}`), nobodys],
  [`${contract}/initial-cancellation/complete`, contractPath(`/initial-cancellation/complete?procedure=${absent}`), nobodys],
  [cancel, cancelPath(""), byStaff],
  [cancel, () => `/staff/members/${absent}/contracts/${absent}/cancel`, staffMissing],
  [`${cancel}/confirm`, cancelPath("/confirm"), byStaff],
  [`${cancel}/complete`, cancelPath(`/complete?check=${absent}`), "staff staff staff staff staff staff none none role none"],
];
