import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import { type NoticeAct, noticeActSchema } from "@/lib/domain/notices/notice";
import { isUuid } from "@/lib/domain/uuid";
import type { StaffViewer } from "../staff/staff-viewer";

export type OwnDraft = { readonly id: string; readonly noticeId: string | null; readonly base: number; readonly act: NoticeAct };

/** What this member of staff wrote and has not confirmed; null: a colleague's, an old one, one that is done. */
export async function ownDraft(tx: Tx, { staffId }: StaffViewer, id: string, at: Temporal.Instant): Promise<OwnDraft | null> {
  const row = isUuid(id) ? await tx.noticeDraft.findFirst({ where: { id, staffId, entryId: null } }) : null;
  if (!row || row.expiresAt.getTime() < at.epochMilliseconds) return null;
  const act = noticeActSchema.safeParse(row.content);
  return act.success ? { id: row.id, noticeId: row.noticeId, base: row.base, act: act.data } : null;
}
