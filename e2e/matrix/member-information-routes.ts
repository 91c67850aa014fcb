import type { Row } from "./routes";
import type { Things } from "./things";

const absent = "00000000-0000-4000-8000-000000000000";
const none = "none none none none none none none none none none";
const shut = "shut shut shut shut shut shut shut shut shut shut";
/** Every login of the member site: one that may not is told who may. */
const logins = "login ok ok ok ok ok login login login login";
/** For who logs in for a whole member, and steps of what the scene does not do. */
const missing = "login none none none none none login login login login";
const staffOnly = "staff staff staff staff staff staff ok ok ok role";
const staffMissing = "staff staff staff staff staff staff none none none none";
/** Leaving is recorded by those who may; the others find nothing. */
const recorders = "staff staff staff staff staff staff ok ok none none";

const ofMembers = [
  "/mypage/member/details",
  "/mypage/member/details/confirm",
  "/mypage/member/details/complete",
  "/mypage/member/leaving",
  "/mypage/member/mail-consent",
  "/mypage/member/mail-consent/confirm",
  "/mypage/member/mail-consent/complete",
  "/mypage/member/reports",
  "/mypage/member/reports/new",
];

const report = "/mypage/member/reports/[reportId]";
const steps = ["", "/edit", "/documents", "/confirm", "/complete"];
const leaving = "/staff/leavings/[memberId]";

/** Member information of registered members, own data, and staff's desks for both. */
export const memberInformationRows: readonly Row[] = [
  ...ofMembers.map((route): Row => [route, () => route, missing]),
  ["/mypage/member/reports/new/[kind]", () => "/mypage/member/reports/new/name", missing],
  ...steps.map((step): Row => [`${report}${step}`, () => `/mypage/member/reports/${absent}${step}`, missing]),
  [`${report}/documents/file`, () => `/mypage/member/reports/${absent}/documents/file`, shut],
  [
    "/mypage/member/application-form/[contractId]/[form]/file",
    () => `/mypage/member/application-form/${absent}/member-change/file`,
    none,
  ],
  ["/mypage/own-data", () => "/mypage/own-data", logins],
  ["/mypage/own-data/[exportId]/[part]/file", () => `/mypage/own-data/${absent}/json/file`, none],
  ["/mypage/own-data/[exportId]/[part]/file", () => `/mypage/own-data/${absent}/zip/file`, none],
  ["/mypage/own-data/deletion", () => "/mypage/own-data/deletion", logins],
  ["/mypage/own-data/deletion/confirm", () => "/mypage/own-data/deletion/confirm", logins],
  ["/mypage/own-data/deletion/[requestId]", () => `/mypage/own-data/deletion/${absent}`, missing],
  ["/staff/change-reports", () => "/staff/change-reports", staffOnly],
  ["/staff/change-reports/[reportId]", () => `/staff/change-reports/${absent}`, staffMissing],
  ["/staff/change-reports/[reportId]/confirm", () => `/staff/change-reports/${absent}/confirm`, staffMissing],
  [
    "/staff/change-reports/[reportId]/documents/[documentId]/file",
    () => `/staff/change-reports/${absent}/documents/${absent}/file`,
    none,
  ],
  ["/staff/leavings", () => "/staff/leavings", staffOnly],
  ["/staff/leavings/deletions/[requestId]", () => `/staff/leavings/deletions/${absent}`, staffMissing],
  ["/staff/leavings/deletions/[requestId]/confirm", () => `/staff/leavings/deletions/${absent}/confirm`, staffMissing],
  ...["", "/confirm", "/complete"].map(
    (step): Row => [`${leaving}${step}`, ({ memberId }: Things) => `/staff/leavings/${memberId}${step}`, recorders],
  ),
  [leaving, () => `/staff/leavings/${absent}`, staffMissing],
];

const shown = ["/mypage/own-data", "/staff/change-reports", "/staff/leavings"];

/** Pages that the scene does not get to: they are in stories of their own. */
export const memberInformationPages: readonly string[] = memberInformationRows
  .map(([route]) => route)
  .filter((route) => !shown.includes(route) && !route.startsWith("/mypage/own-data/deletion") && !route.startsWith(leaving))
  .concat("/mypage/own-data/deletion/[requestId]");
