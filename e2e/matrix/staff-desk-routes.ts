import type { Row } from "./routes";

const absent = "00000000-0000-4000-8000-000000000000";
const outside = "staff staff staff staff staff staff";
const everyone = "ok ok ok ok ok ok ok ok ok ok";
const shut = "shut shut shut shut shut shut shut shut shut shut";

const look = "/staff/members/[memberId]/look";
const helpLink = "/staff/members/[memberId]/reset-link/[accountId]";
const resets = "/staff/factor-reset";
const account = `${resets}/account/[accountId]`;
const countersigns = "/staff/countersigns";
const people = "/staff/staff-people";

/** Why a member is looked at, resets of second factors, the operator's own people, and what a member reads of it. */
export const staffDeskRows: readonly Row[] = [
  [look, ({ memberId }) => `/staff/members/${memberId}/look`, `${outside} ok ok ok role`],
  [look, () => `/staff/members/${absent}/look`, `${outside} none none none role`],
  [helpLink, ({ memberId, holderId }) => `/staff/members/${memberId}/reset-link/${holderId}`, `${outside} ok ok role none`],
  [helpLink, ({ memberId }) => `/staff/members/${memberId}/reset-link/${absent}`, `${outside} none none role none`],
  [resets, () => resets, `${outside} ok ok ok role`],
  [`${resets}/[resetId]`, ({ resetId }) => `${resets}/${resetId}`, `${outside} ok ok ok role`],
  [`${resets}/[resetId]`, () => `${resets}/${absent}`, `${outside} none none none role`],
  [`${resets}/[resetId]/confirm`, () => `${resets}/${absent}/confirm`, `${outside} none none none role`],
  [`${resets}/[resetId]/pdf`, () => `${resets}/${absent}/pdf`, shut],
  [countersigns, () => countersigns, `${outside} ok ok ok role`],
  [`${countersigns}/[countersignId]`, ({ countersignId }) => `${countersigns}/${countersignId}`, `${outside} ok ok ok role`],
  [`${countersigns}/[countersignId]`, () => `${countersigns}/${absent}`, `${outside} none none none role`],
  [`${countersigns}/[countersignId]/confirm`, () => `${countersigns}/${absent}/confirm`, `${outside} none none none role`],
  [account, ({ holderId }) => `${resets}/account/${holderId}`, `${outside} ok ok role role`],
  [account, () => `${resets}/account/${absent}`, `${outside} none none none none`],
  [`${account}/confirm`, ({ holderId }) => `${resets}/account/${holderId}/confirm`, `${outside} ok ok role role`],
  [
    `${account}/complete`,
    ({ holderId }) => `${resets}/account/${holderId}/complete?check=${absent}`,
    `${outside} none none role role`,
  ],
  [people, () => people, `${outside} role ok ok role`],
  [`${people}/permissions`, () => `${people}/permissions`, `${outside} role ok ok role`],
  [`${people}/new`, () => `${people}/new`, `${outside} role ok role role`],
  [`${people}/new/confirm`, () => `${people}/new/confirm`, `${outside} role ok role role`],
  [`${people}/new/complete`, () => `${people}/new/complete?person=${absent}`, `${outside} role none role role`],
  [`${people}/[staffId]`, ({ staffId }) => `${people}/${staffId}`, `${outside} role ok ok role`],
  [`${people}/[staffId]`, () => `${people}/${absent}`, `${outside} role none none role`],
  [`${people}/[staffId]/[act]`, ({ staffId }) => `${people}/${staffId}/lock`, `${outside} role ok role role`],
  [`${people}/[staffId]/[act]`, ({ staffId }) => `${people}/${staffId}/nothing`, `${outside} none none none none`],
  ["/staff/login/enrol", () => "/staff/login/enrol", "staff staff staff staff staff staff staff staff staff staff"],
  ["/staff/login/enrol/qr", () => "/staff/login/enrol/qr", "none none none none none none none none none none"],
  ["/mypage/security/looked-at", () => "/mypage/security/looked-at", "login ok none none ok ok login login login login"],
  ["/mypage/security/looked-at/csv", () => "/mypage/security/looked-at/csv", "none ok none none ok ok none none none none"],
  ["/factor-reset", () => "/factor-reset", everyone],
];

/** Pages that the scene does not come to. */
export const staffDeskPages = [
  `${account}/complete`,
  `${resets}/[resetId]/confirm`,
  `${countersigns}/[countersignId]/confirm`,
  `${people}/new/complete`,
  "/staff/login/enrol",
  "/staff/login/enrol/qr",
];
