import type { Row } from "./routes";
import type { Things } from "./things";

const absent = "00000000-0000-4000-8000-000000000000";
const member = "login ok ok ok ok ok login login login login";
const begun = "login ok none none none none login login login login";
const missing = "login none none none none none login login login login";
const everyone = "ok ok ok ok ok ok ok ok ok ok";
const none = "none none none none none none none none none none";
const away = "away away away away away away away away away away";
const shut = "shut shut shut shut shut shut shut shut shut shut";
const reads = "staff staff staff staff staff staff ok ok ok role";
const writes = "staff staff staff staff staff staff ok ok role role";
const notThere = "staff staff staff staff staff staff none none none role";

const at = (place: string, partner = "minato-theatre") => `/mypage/partners/${partner}${place}`;

const steps = (route: string, path: string, key: string, name: keyof Things): Row[] => [
  [route, (things) => `${path}?${key}=${things[name]}`, begun],
  [route, () => `${path}?${key}=${absent}`, missing],
  [route, () => `${path}?${key}=x`, missing],
  [route, () => path, missing],
];
const of = (act: "apply" | "cancel", step: "confirm" | "complete", name: keyof Things) =>
  steps(`/mypage/partners/[partner]/${act}/${step}`, at(`/${act}/${step}`), step === "confirm" ? "draft" : "procedure", name);

const partner = "/mypage/partners/[partner]";
const desk = "/dev/partner/[partner]";
const campaign = "/staff/campaigns/[campaignId]";
const consent = "/mypage/member/campaigns";

/** Services of partners behind the second login, campaign mail and the ways out of it. */
export const partnerRows: readonly Row[] = [
  ["/mypage/partners", () => "/mypage/partners", member],
  [partner, () => at(""), member],
  [partner, () => at("", "nothing"), missing],
  [`${partner}/open`, () => at("/open"), shut],
  [`${partner}/apply`, () => at("/apply"), member],
  [`${partner}/apply`, () => at("/apply", "minato-club"), missing],
  ...of("apply", "confirm", "partnerDraft"),
  ...of("apply", "complete", "partnerPlaced"),
  [`${partner}/cancel`, () => at("/cancel"), member],
  [`${partner}/cancel`, () => at("/cancel", "nothing"), missing],
  ...of("cancel", "confirm", "partnerCancelDraft"),
  ...of("cancel", "complete", "partnerCancelPlaced"),
  [desk, () => "/dev/partner/minato-club", everyone],
  [desk, () => "/dev/partner/nothing", none],
  [`${desk}/enter`, () => "/dev/partner/minato-club/enter", away],
  [`${desk}/enter`, () => "/dev/partner/nothing/enter?token=x", none],
  [`${desk}/notices`, () => "/dev/partner/minato-club/notices", shut],
  [consent, () => consent, member],
  ...steps(`${consent}/confirm`, `${consent}/confirm`, "draft", "consentDraft"),
  ...steps(`${consent}/complete`, `${consent}/complete`, "procedure", "consentPlaced"),
  ["/unsubscribe", () => "/unsubscribe", everyone],
  ["/unsubscribe", () => `/unsubscribe?token=${"x".repeat(43)}`, everyone],
  ["/unsubscribe/one-click", () => "/unsubscribe/one-click", away],
  ["/staff/campaigns", () => "/staff/campaigns", reads],
  ["/staff/campaigns/new", () => "/staff/campaigns/new", writes],
  [campaign, ({ campaignId }) => `/staff/campaigns/${campaignId}`, reads],
  [campaign, () => `/staff/campaigns/${absent}`, notThere],
  [`${campaign}/confirm`, ({ campaignDraft }) => `/staff/campaigns/${campaignDraft}/confirm`, reads],
  [`${campaign}/confirm`, () => `/staff/campaigns/${absent}/confirm`, notThere],
];
