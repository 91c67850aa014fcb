import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { loadNotice, noticeReach } from "@/lib/db/notice-rows";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { actOnNotice } from "@/lib/domain/notices/act-on-notice";
import type { NoticeAct } from "@/lib/domain/notices/notice";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

/** What staff wrote: the act, on which notice, and the numbers of single contracts as they were typed. */
export type NoticeEntry = { readonly noticeId: string | null; readonly numbers: readonly string[]; readonly act: NoticeAct };

/** How long what was written may wait for its confirmation. */
const validMinutes = 30;

/** Keeps what staff wrote for the confirm page; decides beforehand whether it could be done now. Nothing is published. */
export async function saveNoticeDraft(
  staff: StaffActor,
  { noticeId, numbers, act: written }: NoticeEntry,
  at: Temporal.Instant,
): Promise<Decision<{ draftId: string }>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "notice.write", at);
    if (!permitted.ok) return permitted;
    const named = await namedContracts(tx, numbers);
    if (!named.ok) return named;
    const act = withContracts(written, named.value);
    const base = await decideAct(tx, noticeId, act, at);
    if (!base.ok) return base;
    const draftId = randomUUID();
    await tx.noticeDraft.create({
      data: {
        id: draftId,
        staffId: staff.staffId,
        noticeId,
        base: base.value,
        content: act,
        createdAt: toInstantColumn(at),
        expiresAt: toInstantColumn(at.add({ minutes: validMinutes })),
      },
    });
    return decide({ draftId });
  });
}

/** The contracts behind contract or customer numbers, or those numbers that are nobody's. */
async function namedContracts(tx: Tx, numbers: readonly string[]): Promise<Decision<string[]>> {
  const rows = await tx.contract.findMany({
    where: { OR: [{ number: { in: [...numbers] } }, { customerNumber: { in: [...numbers] } }] },
    select: { id: true, number: true, customerNumber: true },
  });
  const unknown = numbers.filter((one) => !rows.some(({ number, customerNumber }) => number === one || customerNumber === one));
  if (unknown.length > 0) return refuse("contract-not-found", null, { numbers: unknown.slice(0, 10).join(", ") });
  return decide(rows.map(({ id }) => id).sort());
}

function withContracts(act: NoticeAct, contractIds: string[]): NoticeAct {
  return "content" in act ? { ...act, content: { ...act.content, contractIds } } : act;
}

/** The number of entries that the act builds on. A notice for nobody is a slip in its products, brands or numbers. */
async function decideAct(tx: Tx, noticeId: string | null, act: NoticeAct, at: Temporal.Instant): Promise<Decision<number>> {
  const notice = noticeId === null || !isUuid(noticeId) ? null : await loadNotice(tx, noticeId);
  if (noticeId !== null && !notice) return refuse("notice-closed", null);
  const after = actOnNotice(notice?.sheet ?? null, act, at);
  if (!after.ok) return after;
  const saysWhom = act.act === "publish" || act.act === "correct";
  if (saysWhom && (await noticeReach(tx, after.value)).contracts === 0) return refuse("notice-touches-nobody", null);
  return decide(notice?.sheet.entries ?? 0);
}
