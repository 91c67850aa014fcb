import { contractRows } from "./contract-routes";
import { mailRows } from "./mail-routes";
import { memberActRows } from "./member-act-routes";
import { memberInformationRows } from "./member-information-routes";
import { methodRows } from "./method-routes";
import { noticeRows } from "./notice-routes";
import { paperRows } from "./paper-routes";
import { partnerRows } from "./partner-routes";
import { passkeyRows } from "./passkey-routes";
import { peopleRows } from "./people-routes";
import { publicRows } from "./public-routes";
import { recoveryRows } from "./recovery-routes";
import { registrationRows } from "./registration-routes";
import { senderRows } from "./sender-routes";
import { staffDeskRows } from "./staff-desk-routes";
import type { Things } from "./things";

/**
 * Who gets what from which page. One line a route and kind of address; the columns are the askers.
 *
 *   ok      200, the page            none   404, as for what does not exist
 *   login   to the member's login    staff  to the staff login     away   to another page of the site
 *   role    200, but only the words which role may see it          shut   not for GET (405)
 */
export const askers = [
  "nobody",
  "holder",
  "admin",
  "user",
  "stranger",
  "brandU",
  "support",
  "manager",
  "auditor",
  "roleless",
] as const;
export type Asker = (typeof askers)[number];

export const absent = "00000000-0000-4000-8000-000000000000";
/** No id at all: what people and scanners put in its place. */
export const malformed = ["x", "0", "%27%20OR%201%3D1", "%3Cscript%3E", "%00", "..%2F..", "9".repeat(300)];

const option = "remote-support";
const none = "none none none none none none none none none none";
/** Behind the second login, which the first member alone has passed. */
const passed = "none ok none none none none none none none none";
/** Pages of マイページ that every login has. */
const member = "login ok ok ok ok ok login login login login";
/** Something of the first member's: those of its logins that may manage it see it, everybody else finds nothing. */
const own = "login ok ok none none none login login login login";
/** A step of a procedure: whoever began it, and nobody else, not even of the same contract. */
const begun = "login ok none none none none login login login login";
const missing = "login none none none none none login login login login";
const everyone = "ok ok ok ok ok ok ok ok ok ok";
const staffOnly = "staff staff staff staff staff staff ok ok ok role";
const staffMissing = "staff staff staff staff staff staff none none none none";
const nobodys = missing;

export type Row = readonly [route: string, address: (things: Things) => string, expected: string];

const lines = (route: string, kinds: readonly (readonly [(things: Things) => string, string])[]): Row[] =>
  kinds.map(([address, expected]) => [route, address, expected]);

/** A step that is reached by an id in the query: confirm by its draft, complete by its procedure. */
const byId = (route: string, key: string, name: keyof Things, options: { path?: (things: Things) => string } = {}) => {
  const path = options.path ?? (() => route.replace("[option]", option));
  return lines(route, [
    [(things) => `${path(things)}?${key}=${things[name]}`, begun],
    [(things) => `${path(things)}?${key}=${absent}`, nobodys],
    [(things) => `${path(things)}?${key}=x`, nobodys],
    [path, nobodys],
  ]);
};

/** A page of the first member's account ID; `gone` is that of the ID that was deleted, whose procedures stay. */
const idPath =
  (place: string, name: "loginId" | "deletedId" = "loginId") =>
  (things: Things) =>
    `/mypage/account-ids/${things[name]}${place}`;
const deletePath = (step: string) => (things: Things) => `/mypage/account-ids/${things.loginId}/delete${step}`;

export const rows: readonly Row[] = [
  ["/", () => "/", "ok away away away away away ok ok ok ok"],
  ["/help", () => "/help", everyone],
  ["/about/[page]", () => "/about/privacy", everyone],
  ["/about/[page]", () => "/about/nothing", none],
  ["/mail-address", () => "/mail-address", everyone],
  ["/mail-address", () => `/mail-address?token=${"x".repeat(43)}`, everyone],
  ["/dev/mailbox", () => "/dev/mailbox", everyone],
  ["/dev/mailbox", () => `/dev/mailbox?id=${absent}`, none],
  ["/login", () => "/login", "ok away away away away ok ok ok ok ok"],
  ["/brand/[brand]/login", () => "/brand/u/login", "ok ok ok ok ok away ok ok ok ok"],
  ["/brand/[brand]/login", () => "/brand/x/login", none],
  ["/brand/[brand]/[[...path]]", () => "/brand/u/help", "away away away away away away away away away away"],
  ["/brand/[brand]/[[...path]]", () => "/brand/x/help", none],
  ["/looks/brands.css", () => "/looks/brands.css", everyone],
  ["/login/member", () => "/login/member", everyone],
  ["/login/verify", () => "/login/verify", everyone],
  ["/login/other", () => "/login/other", everyone],
  ["/login/enrol", () => "/login/enrol", everyone],
  ["/login/enrol/verify", () => "/login/enrol/verify", everyone],
  ["/login/enrol/codes", () => "/login/enrol/codes", everyone],
  ["/login/first-password", () => "/login/first-password", everyone],
  ["/login/enrol/codes/file", () => "/login/enrol/codes/file", none],

  ["/mypage", () => "/mypage", member],
  ["/mypage/contracts", () => "/mypage/contracts", member],
  ...lines("/mypage/contracts/[contractId]", [
    [({ contractId }) => `/mypage/contracts/${contractId}`, "login ok ok ok none none login login login login"],
    [() => `/mypage/contracts/${absent}`, missing],
  ]),
  ...contractRows,
  ["/mypage/procedures", () => "/mypage/procedures", member],
  ...lines("/mypage/procedures/[procedureId]", [
    [({ orderPlaced }) => `/mypage/procedures/${orderPlaced}`, own],
    [() => `/mypage/procedures/${absent}`, missing],
  ]),
  ["/mypage/security", () => "/mypage/security", member],
  ["/mypage/security/password", () => "/mypage/security/password", "login ok away away ok ok login login login login"],
  ...byId("/mypage/security/password/confirm", "draft", "ownPasswordDraft"),
  // A placed one would be the first member's only password: its page is in its story.
  ["/mypage/security/password/complete", () => `/mypage/security/password/complete?procedure=${absent}`, nobodys],
  ["/mypage/security/backup-codes", () => "/mypage/security/backup-codes", member],
  ["/mypage/security/backup-codes/file", () => "/mypage/security/backup-codes/file", none],

  ["/mypage/options", () => "/mypage/options", member],
  ...lines("/mypage/options/[option]", [
    [() => `/mypage/options/${option}`, member],
    [() => "/mypage/options/nothing", missing],
  ]),
  ["/mypage/options/[option]/order", () => `/mypage/options/${option}/order`, member],
  ["/mypage/options/[option]/order", () => "/mypage/options/nothing/order", missing],
  ["/mypage/options/[option]/cancel", () => `/mypage/options/${option}/cancel`, member],
  ["/mypage/options/[option]/cancel", () => "/mypage/options/nothing/cancel", missing],
  ...byId("/mypage/options/[option]/order/confirm", "draft", "orderDraft"),
  ...byId("/mypage/options/[option]/order/complete", "procedure", "orderPlaced"),
  ...byId("/mypage/options/[option]/cancel/confirm", "draft", "cancelDraft"),
  ...byId("/mypage/options/[option]/cancel/complete", "procedure", "cancelPlaced"),

  // The warranty is one brand's: the other has no such page.
  ["/mypage/claims", () => "/mypage/claims", "login ok ok ok ok none login login login login"],
  ["/mypage/claims/new", () => "/mypage/claims/new", "login ok ok ok ok none login login login login"],
  ["/mypage/claims/new", () => "/mypage/claims/new?option=nothing", missing],
  ...byId("/mypage/claims/new/confirm", "draft", "claimDraft"),
  ...byId("/mypage/claims/new/complete", "procedure", "claimPlaced"),

  ["/mypage/account-ids", () => "/mypage/account-ids", member],
  ["/mypage/account-ids/new", () => "/mypage/account-ids/new", member],
  ...byId("/mypage/account-ids/new/confirm", "draft", "idDraft"),
  ...byId("/mypage/account-ids/new/complete", "procedure", "idPlaced"),
  ["/mypage/account-ids/[accountId]", idPath(""), own],
  ["/mypage/account-ids/[accountId]", () => "/mypage/account-ids/nobody-has-it", missing],
  ["/mypage/account-ids/[accountId]/change", idPath("/change"), own],
  ["/mypage/account-ids/[accountId]/change", () => "/mypage/account-ids/nobody-has-it/change", missing],
  ...byId("/mypage/account-ids/[accountId]/change/confirm", "draft", "changeDraft", { path: idPath("/change/confirm") }),
  ...byId("/mypage/account-ids/[accountId]/change/complete", "procedure", "changePlaced", {
    path: idPath("/change/complete", "deletedId"),
  }),
  ["/mypage/account-ids/[accountId]/password", idPath("/password"), own],
  ["/mypage/account-ids/[accountId]/password", () => "/mypage/account-ids/nobody-has-it/password", missing],
  ...byId("/mypage/account-ids/[accountId]/password/confirm", "draft", "passwordDraft", { path: idPath("/password/confirm") }),
  ...byId("/mypage/account-ids/[accountId]/password/complete", "procedure", "passwordPlaced", {
    path: idPath("/password/complete", "deletedId"),
  }),
  ["/mypage/account-ids/[accountId]/delete", deletePath(""), own],
  ["/mypage/account-ids/[accountId]/delete", () => "/mypage/account-ids/nobody-has-it/delete", missing],
  ...byId("/mypage/account-ids/[accountId]/delete/confirm", "draft", "deleteDraft", { path: deletePath("/confirm") }),
  ...byId("/mypage/account-ids/[accountId]/delete/complete", "procedure", "deletePlaced", {
    path: ({ deletedId }) => `/mypage/account-ids/${deletedId}/delete/complete`,
  }),
  ["/mypage/account-ids/switch", () => "/mypage/account-ids/switch", member],
  ...byId("/mypage/account-ids/switch/confirm", "draft", "switchDraft"),
  ...byId("/mypage/account-ids/switch/complete", "procedure", "switchPlaced"),

  ...mailRows,

  ["/mypage/member", () => "/mypage/member", member],
  ["/mypage/member/change", () => "/mypage/member/change", member],
  ...byId("/mypage/member/change/confirm", "draft", "contactDraft"),
  ...byId("/mypage/member/change/complete", "procedure", "contactPlaced"),
  ["/mypage/member/mail", () => "/mypage/member/mail?token=x", member],
  ["/mypage/payment", () => "/mypage/payment", member],
  ["/mypage/payment/change", () => "/mypage/payment/change", member],
  ...byId("/mypage/payment/change/confirm", "draft", "cardDraft"),
  ...byId("/mypage/payment/change/complete", "procedure", "cardPlaced"),
  ["/mypage/statements", () => "/mypage/statements", member],
  ["/mypage/statements/csv", () => "/mypage/statements/csv", passed],
  ["/mypage/statements/calls", () => "/mypage/statements/calls", member],
  ["/mypage/statements/calls", () => "/mypage/statements/calls?plan=nothing", missing],
  ["/mypage/statements/calls/csv", () => "/mypage/statements/calls/csv?plan=home-call", passed],
  ["/dev/card", () => "/dev/card", everyone],
  ["/dev/card/tokens", () => "/dev/card/tokens", "shut shut shut shut shut shut shut shut shut shut"],

  ["/staff/login", () => "/staff/login", everyone],
  ["/staff/login/verify", () => "/staff/login/verify", "staff staff staff staff staff staff staff staff staff staff"],
  ["/staff", () => "/staff", staffOnly.replace("role", "ok")],
  ["/staff/members", () => "/staff/members", staffOnly],
  ...lines("/staff/members/[memberId]", [
    [({ memberId }) => `/staff/members/${memberId}`, "staff staff staff staff staff staff ok ok ok none"],
    [() => `/staff/members/${absent}`, staffMissing],
  ]),
  ...memberActRows,
  ["/staff/locks", () => "/staff/locks", staffOnly],
  ...lines("/staff/locks/[accountId]", [
    [({ lockedId }) => `/staff/locks/${lockedId}`, "staff staff staff staff staff staff ok ok role none"],
    [() => `/staff/locks/${absent}`, staffMissing],
  ]),
  [
    "/staff/locks/[accountId]/confirm",
    ({ lockedId }) => `/staff/locks/${lockedId}/confirm`,
    "staff staff staff staff staff staff ok ok role none",
  ],
  ["/staff/locks/[accountId]/complete", ({ lockedId }) => `/staff/locks/${lockedId}/complete?check=${absent}`, staffMissing],
  ["/staff/holder-checks", () => "/staff/holder-checks", staffOnly],
  ...lines("/staff/holder-checks/[cardId]", [
    [({ checkingCard }) => `/staff/holder-checks/${checkingCard}`, "staff staff staff staff staff staff ok ok ok none"],
    [() => `/staff/holder-checks/${absent}`, staffMissing],
  ]),
  ["/staff/claims", () => "/staff/claims", staffOnly],
  ...lines("/staff/claims/[claimId]", [
    [({ claimId }) => `/staff/claims/${claimId}`, staffOnly],
    [() => `/staff/claims/${absent}`, "staff staff staff staff staff staff none none none role"],
  ]),
  ...memberInformationRows,
  ...methodRows,
  ...noticeRows,
  ...paperRows,
  ...partnerRows,
  ...senderRows,
  ...registrationRows,
  ...publicRows,
  ...passkeyRows,
  ...recoveryRows,
  ...peopleRows,
  ...staffDeskRows,
  ["/staff/audit", () => "/staff/audit", "staff staff staff staff staff staff role ok ok role"],

  ["/logout", () => "/logout", "shut shut shut shut shut shut shut shut shut shut"],
  ["/staff/logout", () => "/staff/logout", "shut shut shut shut shut shut shut shut shut shut"],
  ["/language", () => "/language", "shut shut shut shut shut shut shut shut shut shut"],
  ["/api/health", () => "/api/health", everyone],
  ["/api/auth/[...nextauth]", () => "/api/auth/signin", none],
  ["/fonts/[...path]", () => "/fonts/nothing", none],
  ["/icon.svg", () => "/icon.svg", everyone],
  ["/favicon.ico", () => "/favicon.ico", everyone],
];

/** Pages that Next makes itself and that have no address of their own. */
export const withoutAddress = ["/_not-found", "/_global-error"];
