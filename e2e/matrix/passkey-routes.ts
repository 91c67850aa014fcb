import type { Row } from "./routes";

const absent = "00000000-0000-4000-8000-000000000000";
const shut = "shut shut shut shut shut shut shut shut shut shut";
const member = "login ok ok ok ok ok login login login login";
const away = "login away away away away away login login login login";
const missing = "login none none none none none login login login login";
const staff = "staff staff staff staff staff staff ok ok ok ok";
const staffMissing = "staff staff staff staff staff staff none none none none";

/** Of nobody's passkey: the scene has none, their story has. */
export const passkeyPages = ["/mypage/security/passkeys/[passkeyId]", "/staff/security/[passkeyId]/remove"];

/** Passkeys, and proving once more who one is. What a dialog is opened with is asked for by POST alone. */
export const passkeyRows: readonly Row[] = [
  ["/login/passkey/options", () => "/login/passkey/options", shut],
  ["/login/verify/passkey", () => "/login/verify/passkey", shut],
  ["/login/enrol/passkey", () => "/login/enrol/passkey", shut],
  ["/mypage/security/passkeys/options", () => "/mypage/security/passkeys/options", shut],
  ["/mypage/step-up/passkey", () => "/mypage/step-up/passkey", shut],
  ["/staff/login/passkey", () => "/staff/login/passkey", shut],
  ["/staff/login/verify/passkey", () => "/staff/login/verify/passkey", shut],
  ["/staff/security/options", () => "/staff/security/options", shut],
  ["/mypage/security/passkeys", () => "/mypage/security/passkeys", member],
  ["/mypage/security/passkeys/[passkeyId]", () => `/mypage/security/passkeys/${absent}`, missing],
  ["/mypage/security/passkeys/[passkeyId]", () => "/mypage/security/passkeys/x", missing],
  ["/mypage/step-up", () => "/mypage/step-up", member],
  ["/mypage/step-up", () => "/mypage/step-up?to=https%3A%2F%2Fevil.example", member],
  ["/mypage/step-up/amount", () => "/mypage/step-up/amount", member],
  ["/mypage/step-up/amount/confirm", () => "/mypage/step-up/amount/confirm?amount=500", member],
  ["/mypage/step-up/amount/confirm", () => "/mypage/step-up/amount/confirm?amount=x", away],
  ["/mypage/step-up/amount/complete", () => "/mypage/step-up/amount/complete", member],
  ["/staff/security", () => "/staff/security", staff],
  ["/staff/security/[passkeyId]/remove", () => `/staff/security/${absent}/remove`, staffMissing],
  ["/staff/security/[passkeyId]/remove", () => "/staff/security/x/remove", staffMissing],
];
