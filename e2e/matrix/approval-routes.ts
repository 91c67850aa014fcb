import type { Row } from "./routes";

const absent = "00000000-0000-4000-8000-000000000000";
/** For who logs in for a whole member: there is no such page for a login of one contract. */
const ofMembers = "login none none none none none login login login login";
const request = "/mypage/procedures/requests";

const approvals: readonly (readonly [route: string, address: string])[] = [
  ["/mypage/approvals", "/mypage/approvals"],
  ["/mypage/people/approval", "/mypage/people/approval"],
  ...["", "/return", "/return/confirm", "/complete"].map(
    (step) => [`/mypage/approvals/[requestId]${step}`, `/mypage/approvals/${absent}${step}`] as const,
  ),
];

/** Requests and their approval. The scene has none: what is there for whom is in the stories and in the tests of the services. */
export const approvalRows: readonly Row[] = [
  ...approvals.map(([route, address]): Row => [route, () => address, ofMembers]),
  ...["", "/withdraw"].flatMap((step): Row[] => [
    [`${request}/[requestId]${step}`, () => `${request}/${absent}${step}`, ofMembers],
    [`${request}/[requestId]${step}`, () => `${request}/x${step}`, ofMembers],
  ]),
];
