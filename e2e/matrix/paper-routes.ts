import type { Row } from "./routes";

const absent = "00000000-0000-4000-8000-000000000000";
const member = "login ok ok ok ok ok login login login login";
const begun = "login ok none none none none login login login login";
const missing = "login none none none none none login login login login";
const none = "none none none none none none none none none none";
const reads = "staff staff staff staff staff staff ok ok ok role";
const sends = "staff staff staff staff staff staff ok ok role role";
const notThere = "staff staff staff staff staff staff none none role role";
const sendsFile = "none none none none none none ok ok none none";

/** Days in Japan, as the addresses have them: of today, and of the orders of the scene's contracts. */
const day = (ago: number) => new Date(Date.now() + (9 - 24 * ago) * 3_600_000).toISOString().slice(0, 10);

const steps = (path: string, key: string, id: (things: Parameters<Row[1]>[0]) => string): Row[] => [
  [path, (things) => `${path}?${key}=${id(things)}`, begun],
  [path, () => `${path}?${key}=${absent}`, missing],
  [path, () => `${path}?${key}=x`, missing],
  [path, () => path, missing],
];

const copy = "/mypage/documents/copies/[procedureId]/file";
const staffDay = "/staff/guide-requests/[day]";
const of = (on: string, place: string) => `/staff/guide-requests/${on}${place}`;

/** Documents, forms for what changes on paper, guides on paper; both sides. */
export const paperRows: readonly Row[] = [
  ["/mypage/documents", () => "/mypage/documents", member],
  ["/mypage/documents/terms/[code]", () => `/mypage/documents/terms/fibre?on=${day(400)}`, member],
  ["/mypage/documents/terms/[code]", () => "/mypage/documents/terms/fibre?on=2000-01-01", missing],
  ["/mypage/documents/terms/[code]", () => "/mypage/documents/terms/fibre", missing],
  [copy, ({ orderPlaced }) => copy.replace("[procedureId]", orderPlaced), "none ok ok none none none none none none none"],
  [copy, ({ orderDraft }) => copy.replace("[procedureId]", orderDraft), none],
  [copy, () => copy.replace("[procedureId]", absent), none],
  ["/mypage/forms", () => "/mypage/forms", member],
  ["/mypage/forms/[form]/file", () => "/mypage/forms/contractor-change/file", "none ok ok none ok ok none none none none"],
  ["/mypage/forms/[form]/file", () => "/mypage/forms/nothing/file", none],
  ["/mypage/guides", () => "/mypage/guides", member],
  ["/mypage/guides/new", () => "/mypage/guides/new", member],
  ...steps("/mypage/guides/new/confirm", "draft", ({ guidesDraft }) => guidesDraft),
  ...steps("/mypage/guides/new/complete", "procedure", ({ guidesPlaced }) => guidesPlaced),
  ...steps("/mypage/guides/withdraw/confirm", "draft", ({ withdrawalDraft }) => withdrawalDraft),
  ...steps("/mypage/guides/withdraw/complete", "procedure", ({ withdrawalPlaced }) => withdrawalPlaced),
  ["/staff/guide-requests", () => "/staff/guide-requests", reads],
  [`${staffDay}/sent`, () => of(day(0), "/sent"), sends],
  [`${staffDay}/sent`, () => of("2000-01-01", "/sent"), notThere],
  [`${staffDay}/labels/file`, () => of(day(0), "/labels/file"), sendsFile],
  [`${staffDay}/labels/file`, () => of("2000-01-01", "/labels/file"), none],
  [`${staffDay}/addresses/csv`, () => of(day(0), "/addresses/csv"), sendsFile],
  [`${staffDay}/addresses/csv`, () => of("x", "/addresses/csv"), none],
];
