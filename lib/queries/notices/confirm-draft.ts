import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { loadNotice, type NoticeReach, noticeReach } from "@/lib/db/notice-rows";
import { asStaff } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision } from "@/lib/domain/decision";
import { refuse } from "@/lib/domain/decision";
import { actOnNotice } from "@/lib/domain/notices/act-on-notice";
import type { NoticeAct, NoticeActName, NoticeSheet } from "@/lib/domain/notices/notice";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";
import { type NoticeNames, noticeNames } from "./notice-names";
import { ownDraft } from "./own-draft";

export type DraftToConfirm = {
  readonly permitted: true;
  readonly number: string | null;
  readonly act: NoticeAct;
  /** The notice as it will be, or why that can't be any more. */
  readonly after: Decision<NoticeSheet>;
  readonly reach: NoticeReach;
  readonly names: NoticeNames;
};

/** What the confirm page shows: what was written, and how many it reaches now. Null: no such draft of this person for this act. */
export async function confirmNoticeDraft(
  viewer: StaffViewer,
  { draftId, noticeId, act: wanted }: { draftId: string; noticeId: string | null; act: NoticeActName },
  at: Temporal.Instant,
): Promise<NotPermitted | DraftToConfirm | null> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "notice.write", at);
    if (refused) return refused;
    const draft = await ownDraft(tx, viewer, draftId, at);
    if (!draft || draft.noticeId !== noticeId || draft.act.act !== wanted) return null;
    const notice = noticeId === null ? null : await loadNotice(tx, noticeId);
    const sheet = notice?.sheet ?? null;
    const changed = (sheet?.entries ?? 0) !== draft.base;
    const after = changed ? refuse("changed-by-another", null) : actOnNotice(sheet, draft.act, at);
    const shown = after.ok ? after.value : sheet;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    return {
      permitted: true as const,
      number: notice?.row.number ?? null,
      act: draft.act,
      after,
      reach: shown ? await noticeReach(tx, shown) : { contracts: 0, members: 0, addresses: 0, withoutAddress: 0 },
      names: await noticeNames(tx, catalogue, shown ? [shown.content] : []),
    };
  });
}
