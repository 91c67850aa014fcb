import type { Row } from "./routes";
import type { Things } from "./things";

const absent = "00000000-0000-4000-8000-000000000000";
const member = "login ok ok ok ok ok login login login login";
const own = "login ok ok none none none login login login login";
const begun = "login ok none none none none login login login login";
const missing = "login none none none none none login login login login";

const page = "/mypage/mail/[accountId]";
const of = (place: string) => (things: Things) => `/mypage/mail/${things.loginId}${place}`;

/** A page of the first member's account ID, and the same of an ID that nobody has. */
const ofId = (place: string): Row[] => [
  [page + place, of(place), own],
  [page + place, () => `/mypage/mail/nobody-has-it${place}`, missing],
];

/** A step that is reached by an id in the query. */
const step = (place: string, key: "draft" | "procedure", name: keyof Things): Row[] => [
  [page + place, (things) => `${of(place)(things)}?${key}=${things[name]}`, begun],
  [page + place, (things) => `${of(place)(things)}?${key}=${absent}`, missing],
  [page + place, (things) => `${of(place)(things)}?${key}=x`, missing],
  [page + place, of(place), missing],
];

/** メール: addresses, slots, forwarding, automatic reply. */
export const mailRows: readonly Row[] = [
  ["/mypage/mail", () => "/mypage/mail", member],
  ...ofId(""),
  ...ofId("/address"),
  [`${page}/slots/[change]`, of("/slots/web-space-on"), own],
  [`${page}/slots/[change]`, of("/slots/nothing"), missing],
  ...step("/change/confirm", "draft", "mailDraft"),
  ...step("/change/complete", "procedure", "mailPlaced"),
  ...ofId("/forwarding"),
  ...step("/forwarding/confirm", "draft", "forwardingDraft"),
  ...step("/forwarding/complete", "procedure", "forwardingPlaced"),
  ...ofId("/auto-reply"),
  ...step("/auto-reply/confirm", "draft", "replyDraft"),
  ...step("/auto-reply/complete", "procedure", "replyPlaced"),
];
