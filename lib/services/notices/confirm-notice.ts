import "server-only";
import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { enqueueJob } from "@/lib/db/jobs";
import { contentColumns, loadNotice, noticeReach } from "@/lib/db/notice-rows";
import { nextNumber } from "@/lib/db/number-series";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { actOnNotice } from "@/lib/domain/notices/act-on-notice";
import { type NoticeAct, type NoticeSheet, noticeActSchema } from "@/lib/domain/notices/notice";
import { noticeNumber, noticeSeries } from "@/lib/domain/notices/notice-number";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

export type NoticeDone = { readonly noticeId: string; readonly seq: number };

/**
 * Does what a draft says, once: notice, entry, audit and the job that mails it, in one transaction under the notice's lock. The same
 * draft again answers the same; a draft on an older state of the notice is told that somebody was quicker.
 */
export async function confirmNotice(staff: StaffActor, draftId: string, at: Temporal.Instant): Promise<Decision<NoticeDone>> {
  if (!isUuid(draftId)) return refuse("draft-expired", null);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "notice.write", at);
    if (!permitted.ok) return permitted;
    await tx.$queryRaw`SELECT 1 AS locked FROM notice_draft WHERE id = ${draftId}::uuid AND staff_id = ${staff.staffId}::uuid FOR UPDATE`;
    const draft = await tx.noticeDraft.findFirst({ where: { id: draftId, staffId: staff.staffId } });
    if (!draft) return refuse("draft-expired", null);
    if (draft.entryId !== null) return decide(await doneBefore(tx, draft.entryId));
    if (draft.expiresAt.getTime() < at.epochMilliseconds) return refuse("draft-expired", null);
    const notice = draft.noticeId === null ? null : await loadNotice(tx, draft.noticeId, { lock: true });
    if ((notice?.sheet.entries ?? 0) !== draft.base) return refuse("changed-by-another", null);
    const act = noticeActSchema.parse(draft.content);
    const after = actOnNotice(notice?.sheet ?? null, act, at);
    if (!after.ok) return after;
    const noticeId = notice?.row.id ?? randomUUID();
    const number = await writeNotice(tx, { id: noticeId, number: notice?.row.number ?? null }, after.value, at);
    const { contracts } = await noticeReach(tx, after.value);
    const entryId = await appendEntry(tx, { noticeId, act, sheet: after.value, contracts, staffId: staff.staffId, at });
    await tx.noticeDraft.updateMany({ where: { id: draftId }, data: { entryId } });
    await appendAudit(tx, {
      at,
      actor: staff,
      action: `notice.${act.act}`,
      subject: { kind: "notice", id: noticeId },
      memberId: null,
      data: { number, contracts, byMail: act.mail },
    });
    if (act.mail) await enqueueJob(tx, "mail-notice", { entryId });
    return decide({ noticeId, seq: after.value.entries });
  });
}

async function doneBefore(tx: Tx, entryId: string): Promise<NoticeDone> {
  const { noticeId, seq } = await tx.noticeEntry.findUniqueOrThrow({
    where: { id: entryId },
    select: { noticeId: true, seq: true },
  });
  return { noticeId, seq };
}

/** The head and the contracts it names; answers the notice's number, given out with the first entry. */
async function writeNotice(
  tx: Tx,
  { id, number }: { id: string; number: string | null },
  sheet: NoticeSheet,
  at: Temporal.Instant,
): Promise<string> {
  const { state, entries } = sheet;
  const data = { ...contentColumns(sheet), state, entries, changedAt: toInstantColumn(at) };
  if (number !== null) {
    await tx.notice.updateMany({ where: { id }, data });
    await tx.noticeContract.deleteMany({ where: { noticeId: id } });
  }
  const on = dateInJapan(at);
  const given = number ?? noticeNumber(on, await nextNumber(tx, noticeSeries(on)));
  if (number === null) await tx.notice.create({ data: { ...data, id, number: given, publishedAt: data.changedAt } });
  const named = await tx.contract.findMany({
    where: { id: { in: [...sheet.content.contractIds] } },
    select: { id: true, memberId: true },
  });
  await tx.noticeContract.createMany({
    data: named.map((one) => ({ noticeId: id, contractId: one.id, memberId: one.memberId })),
  });
  return given;
}

type Entry = {
  readonly noticeId: string;
  readonly act: NoticeAct;
  readonly sheet: NoticeSheet;
  readonly contracts: number;
  readonly staffId: string;
  readonly at: Temporal.Instant;
};

async function appendEntry(tx: Tx, { noticeId, act, sheet, contracts, staffId, at }: Entry): Promise<string> {
  const id = randomUUID();
  const words = "words" in act ? act.words : { ja: "", en: "" };
  const happenedAt = act.act === "report" ? act.happenedAt : act.act === "complete" ? act.endedAt : null;
  await tx.noticeEntry.createMany({
    data: [
      {
        ...contentColumns(sheet),
        id,
        noticeId,
        seq: sheet.entries,
        act: act.act,
        stage: act.act === "report" ? act.stage : null,
        at: toInstantColumn(at),
        happenedAt: happenedAt && toInstantColumn(Temporal.Instant.from(happenedAt)),
        textJa: words.ja,
        textEn: words.en,
        contractIds: sheet.content.contractIds,
        contracts,
        byMail: act.mail,
        staffId,
      },
    ],
  });
  return id;
}
