import { approvalRows } from "./approval-routes";
import type { Row } from "./routes";

const everyone = "ok ok ok ok ok ok ok ok ok ok";
const away = "away away away away away away away away away away";
const none = "none none none none none none none none none none";
/** For who logs in for a whole member: there is no such page for a login of one contract. */
const ofMembers = "login none none none none none login login login login";
const absent = "00000000-0000-4000-8000-000000000000";
const token = "a".repeat(43);

const pages = [
  "/mypage/people",
  "/mypage/people/invite",
  "/mypage/people/groups",
  "/mypage/people/groups/new",
  "/mypage/people/history",
  "/mypage/security/member-password",
  "/mypage/security/member-password/confirm",
  "/mypage/security/member-password/complete",
] as const;

const reached: readonly (readonly [route: string, address: string])[] = [
  ["/mypage/people/[grantId]", `/mypage/people/${absent}`],
  ["/mypage/people/[grantId]/change", `/mypage/people/${absent}/change`],
  ["/mypage/people/groups/[groupId]", `/mypage/people/groups/${absent}`],
  ["/mypage/people/confirm", `/mypage/people/confirm?draft=${absent}`],
  ["/mypage/people/complete", `/mypage/people/complete?change=${absent}`],
  ["/mypage/people/join", `/mypage/people/join?invitation=${token}`],
  ["/mypage/people/joined", `/mypage/people/joined?grant=${absent}`],
];

/** People of a member, and the link of an invitation, which anybody may open: it says that it opens nothing. */
export const peopleRows: readonly Row[] = [
  ...pages.map((route): Row => [route, () => route, ofMembers]),
  ...reached.map(([route, address]): Row => [route, () => address, ofMembers]),
  ...approvalRows,
  ["/invitation", () => `/invitation?token=${token}`, everyone],
  ["/invitation", () => "/invitation", everyone],
  ["/invitation/new", () => `/invitation/new?token=${token}`, away],
  ["/invitation/new", () => "/invitation/new?token=x", none],
  ["/invitation/new/confirm", () => `/invitation/new/confirm?token=${token}&draft=${token}`, away],
  ["/invitation/new/confirm", () => "/invitation/new/confirm", none],
];

/** Pages for the logins of whole members, and steps of an invitation that the scene hasn't got: they are in stories of their own. */
export const peoplePages: readonly string[] = peopleRows.map(([route]) => route).filter((route) => route !== "/invitation");
