import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asStaff } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { NoticeAct } from "@/lib/domain/notices/notice";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";
import { type NoticeNames, noticeNames } from "./notice-names";
import { type OwnDraft, ownDraft } from "./own-draft";

/** What the form offers, and what stands in the draft when one comes back from the confirm page. */
export type NoticeForm = { readonly permitted: true; readonly names: NoticeNames; readonly entered: NoticeAct | null };

export async function findNoticeForm(
  viewer: StaffViewer,
  { draftId, noticeId }: { readonly draftId: string; readonly noticeId: string | null },
  at: Temporal.Instant,
): Promise<NotPermitted | NoticeForm> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "notice.write", at);
    if (refused) return refused;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const draft: OwnDraft | null = await ownDraft(tx, viewer, draftId, at);
    const entered = draft?.noticeId === noticeId ? (draft?.act ?? null) : null;
    const content = entered && "content" in entered ? [entered.content] : [];
    return { permitted: true as const, names: await noticeNames(tx, catalogue, content), entered };
  });
}
