import type { Row } from "./routes";

const member = "login ok ok ok ok ok login login login login";
/** Asks for a proof first: of the scene the first member alone has just given one. */
const proof = "login ok away away away away login login login login";
/** A method of the first member's login. */
const own = "login ok none none none none login login login login";
const missing = "login none none none none none login login login login";
const none = "none none none none none none none none none none";

const absent = "00000000-0000-4000-8000-000000000000";

const steps = ["added", "test", "remove"] as const;

/** The methods by which a login proves who one is. */
export const methodRows: readonly Row[] = [
  ["/mypage/security/methods/new", () => "/mypage/security/methods/new", proof],
  ["/mypage/security/backup-codes/new", () => "/mypage/security/backup-codes/new", proof],
  // Another session's request and none at all are the same page: start again.
  ["/mypage/security/methods/new/code", () => `/mypage/security/methods/new/code?challenge=${absent}`, member],
  ["/mypage/security/methods/new/code/qr", () => `/mypage/security/methods/new/code/qr?challenge=${absent}`, none],
  ["/login/enrol/verify/qr", () => "/login/enrol/verify/qr", none],
  ...steps.flatMap((step): Row[] => {
    const route = `/mypage/security/methods/[methodId]/${step}`;
    return [
      [route, ({ methodId }) => `/mypage/security/methods/${methodId}/${step}`, own],
      [route, () => `/mypage/security/methods/${absent}/${step}`, missing],
      [route, () => `/mypage/security/methods/x/${step}`, missing],
    ];
  }),
  [
    "/mypage/security/methods/[methodId]/test/code",
    ({ methodId }) => `/mypage/security/methods/${methodId}/test/code?challenge=${absent}`,
    own,
  ],
];
