import type { Row } from "./routes";

const absent = "00000000-0000-4000-8000-000000000000";
const token = "x".repeat(43);
const none = "none none none none none none none none none none";
const everyone = "ok ok ok ok ok ok ok ok ok ok";
const sentOn = "away away away away away away away away away away";
const member = "login ok ok ok ok ok login login login login";
const memberFile = "none ok ok ok ok ok none none none none";
const reads = "staff staff staff staff staff staff ok ok ok role";
const notThere = "staff staff staff staff staff staff none none none role";
const noDraft = "staff staff staff staff staff staff away away away role";

/** Getting back in: before any login, so that everybody gets the same; the desk that answers; the history of one's own logins. */
export const recoveryRows: readonly Row[] = [
  ["/password-reset", () => "/password-reset", everyone],
  ["/password-reset/sent", () => "/password-reset/sent", everyone],
  ["/password-reset/new", () => `/password-reset/new?token=${token}`, everyone],
  ["/password-reset/new", () => "/password-reset/new", everyone],
  ["/password-reset/confirm", () => `/password-reset/confirm?token=${token}`, everyone],
  ["/password-reset/complete", () => `/password-reset/complete?token=${token}`, everyone],
  ["/not-me", () => `/not-me?token=${token}`, everyone],
  ["/not-me", () => "/not-me?token=x", everyone],
  ["/contact", () => "/contact", everyone],
  ["/contact/confirm", () => "/contact/confirm", sentOn],
  ["/contact/complete", ({ contactRequestId }) => `/contact/complete?request=${contactRequestId}`, everyone],
  ["/contact/complete", () => `/contact/complete?request=${absent}`, none],
  ["/contact/complete", () => "/contact/complete?request=x", none],
  ["/mypage/security/history", () => "/mypage/security/history", member],
  ["/mypage/security/history", () => "/mypage/security/history?result=x&page=99999", member],
  ["/mypage/security/history/csv", () => "/mypage/security/history/csv", memberFile],
  ["/staff/contacts", () => "/staff/contacts", reads],
  ["/staff/contacts/[contactId]", ({ contactRequestId }) => `/staff/contacts/${contactRequestId}`, reads],
  ["/staff/contacts/[contactId]", () => `/staff/contacts/${absent}`, notThere],
  ["/staff/contacts/[contactId]/confirm", ({ contactRequestId }) => `/staff/contacts/${contactRequestId}/confirm`, noDraft],
  ["/staff/contacts/[contactId]/confirm", () => `/staff/contacts/${absent}/confirm`, notThere],
];

/** Confirmations that the scene has no draft for. */
export const recoveryPages = ["/contact/confirm", "/staff/contacts/[contactId]/confirm"] as const;
