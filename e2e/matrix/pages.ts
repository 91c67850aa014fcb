import { memberInformationPages } from "./member-information-routes";
import { passkeyPages } from "./passkey-routes";
import { peoplePages } from "./people-routes";
import { recoveryPages } from "./recovery-routes";
import { rows } from "./routes";
import { staffDeskPages } from "./staff-desk-routes";
import type { Things } from "./things";

export const sides = ["public", "member", "staff"] as const;
type Side = (typeof sides)[number];

/** Answers that are no pages, and pages that send whoever opens them elsewhere. */
const notPages =
  /^\/(dev\/card\/tokens|dev\/partner\/\[partner\]\/|unsubscribe\/one-click|(staff\/)?login(\/verify|\/enrol)?\/passkey|mypage\/security\/passkeys\/options|mypage\/step-up\/passkey|staff\/security\/options|fonts|looks|brand\/\[brand\]\/\[\[|icon|favicon|api|logout|language|staff\/logout|staff\/login\/verify)|\/(file|csv|pdf|open|html|bounce|qr)$/;

/** Confirmations and complete pages of what the scene does not do: their addresses are nobody's. */
const notReached: ReadonlySet<string> = new Set([
  ...memberInformationPages,
  ...peoplePages,
  ...passkeyPages,
  ...recoveryPages,
  ...staffDeskPages,
  // For the logins of whole members: in the story of registering.
  "/mypage/welcome",
  "/staff/locks/[accountId]/complete",
  "/staff/members/[memberId]/certificate/complete",
  "/staff/members/[memberId]/paper-change/complete",
  "/mypage/security/password/complete",
  "/mypage/contracts/[contractId]/initial-cancellation/confirm",
  "/mypage/contracts/[contractId]/initial-cancellation/complete",
  "/staff/members/[memberId]/contracts/[contractId]/cancel/complete",
]);

function sideOf(route: string): Side {
  if (/^\/staff(?!\/login)/.test(route)) return "staff";
  return route.startsWith("/mypage") ? "member" : "public";
}

/** The pages of one side of the site: the first address of each route of the table, and so of the build. */
export function pagesOf(side: Side, things: Things): string[] {
  const first = new Map<string, string>();
  for (const [route, address] of rows) {
    const isHidden = notReached.has(route);
    if (sideOf(route) === side && !notPages.test(route) && !isHidden && !first.has(route)) first.set(route, address(things));
  }
  return [...first.values()];
}
