import type { Row } from "./routes";

const absent = "00000000-0000-4000-8000-000000000000";
const member = "login ok ok ok ok ok login login login login";
/** The scene's notice names one contract: every login of that contract reads it, and nobody else. */
const touched = "login ok ok ok none none login login login login";
const missing = "login none none none none none login login login login";
const reads = "staff staff staff staff staff staff ok ok ok role";
const writes = "staff staff staff staff staff staff ok ok role role";
/** A confirm page of the manager's: a colleague is told that there is no such draft, which is a page too. */
const confirms = writes;
const none = "staff staff staff staff staff staff none none none role";
/** No act of that name: nothing there, whoever asks. */
const nowhere = "staff staff staff staff staff staff none none none none";

/** Notices of maintenance and outages, both sides. */
export const noticeRows: readonly Row[] = [
  ["/mypage/notices", () => "/mypage/notices", member],
  ["/mypage/notices/[noticeId]", ({ noticeId }) => `/mypage/notices/${noticeId}`, touched],
  ["/mypage/notices/[noticeId]", () => `/mypage/notices/${absent}`, missing],
  ["/staff/notices", () => "/staff/notices", reads],
  ["/staff/notices/new", () => "/staff/notices/new", writes],
  ["/staff/notices/new/confirm", ({ noticeDraft }) => `/staff/notices/new/confirm?draft=${noticeDraft}`, confirms],
  ["/staff/notices/[noticeId]", ({ noticeId }) => `/staff/notices/${noticeId}`, reads],
  ["/staff/notices/[noticeId]", () => `/staff/notices/${absent}`, none],
  ["/staff/notices/[noticeId]/done", ({ noticeId }) => `/staff/notices/${noticeId}/done?entry=1`, reads],
  ["/staff/notices/[noticeId]/done", ({ noticeId }) => `/staff/notices/${noticeId}/done?entry=9`, none],
  ["/staff/notices/[noticeId]/[act]", ({ noticeId }) => `/staff/notices/${noticeId}/report`, writes],
  ["/staff/notices/[noticeId]/[act]", ({ noticeId }) => `/staff/notices/${noticeId}/publish`, nowhere],
  ["/staff/notices/[noticeId]/[act]", () => `/staff/notices/${absent}/report`, none],
  [
    "/staff/notices/[noticeId]/[act]/confirm",
    ({ noticeId, reportDraft }) => `/staff/notices/${noticeId}/report/confirm?draft=${reportDraft}`,
    confirms,
  ],
  ["/staff/notices/[noticeId]/[act]/confirm", () => `/staff/notices/${absent}/report/confirm?draft=x`, none],
];
