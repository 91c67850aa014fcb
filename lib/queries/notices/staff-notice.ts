import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { contentOf, type LoadedNotice, loadNotice } from "@/lib/db/notice-rows";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";
import { actsOf } from "@/lib/domain/notices/act-on-notice";
import {
  type NoticeActName,
  type NoticeContent,
  type NoticePhase,
  type NoticeSheet,
  type NoticeStage,
  noticeActs,
  noticeStages,
} from "@/lib/domain/notices/notice";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";
import { type NoticeNames, noticeNames } from "./notice-names";

/** One act of the record: who did it, what was said, and the whole notice from then on. */
export type NoticeRecord = {
  readonly id: string;
  readonly seq: number;
  readonly act: NoticeActName;
  readonly stage: NoticeStage | null;
  readonly at: Temporal.Instant;
  readonly happenedAt: Temporal.Instant | null;
  readonly words: Localized;
  readonly content: NoticeContent;
  readonly contracts: number;
  readonly byMail: boolean;
  /** How many mails were queued so far. */
  readonly mails: number;
  readonly staffName: string;
};

export type StaffNotice = {
  readonly permitted: true;
  readonly id: string;
  readonly number: string;
  readonly sheet: NoticeSheet;
  readonly phase: NoticePhase;
  readonly record: readonly NoticeRecord[];
  /** What may be done with it now, by this role. */
  readonly acts: readonly NoticeActName[];
  readonly mayWrite: boolean;
  readonly names: NoticeNames;
};

/** One notice with all that was ever published of it. Null: not there. */
export async function findStaffNotice(
  viewer: StaffViewer,
  id: string,
  at: Temporal.Instant,
): Promise<NotPermitted | StaffNotice | null> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "notice.list", at);
    if (refused) return refused;
    const notice = isUuid(id) ? await loadNotice(tx, id) : null;
    if (!notice) return null;
    const mayWrite = (await refusedRoles(tx, viewer, "notice.write", at)) === null;
    const record = await readRecord(tx, id);
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    return {
      permitted: true as const,
      id,
      number: notice.row.number,
      sheet: notice.sheet,
      phase: await phaseOf(tx, notice, at),
      record,
      acts: mayWrite ? actsOf[notice.sheet.state] : [],
      mayWrite,
      names: await noticeNames(
        tx,
        catalogue,
        record.map(({ content }) => content),
      ),
    };
  });
}

async function phaseOf(tx: Tx, { row }: LoadedNotice, at: Temporal.Instant): Promise<NoticePhase> {
  const rows = await tx.$queryRaw<{ phase: NoticePhase }[]>`
    SELECT notice_phase(n.kind, n.state, n.from_at, n.until_at, n.ended_at, ${toInstantColumn(at)}::timestamptz) AS phase
    FROM notice n WHERE n.id = ${row.id}::uuid`;
  return rows[0]?.phase ?? "past";
}

async function readRecord(tx: Tx, noticeId: string): Promise<NoticeRecord[]> {
  const rows = await tx.noticeEntry.findMany({ where: { noticeId }, orderBy: { seq: "desc" } });
  const staff = await tx.staff.findMany({
    where: { id: { in: rows.map((row) => row.staffId) } },
    select: { id: true, name: true },
  });
  const mails = await tx.noticeMail.groupBy({
    by: ["entryId"],
    where: { entryId: { in: rows.map((row) => row.id) } },
    _count: { addressHash: true },
  });
  return rows.map((row) => ({
    id: row.id,
    seq: row.seq,
    act: noticeActs.find((act) => act === row.act) ?? "report",
    stage: noticeStages.find((stage) => stage === row.stage) ?? null,
    at: fromInstantColumn(row.at),
    happenedAt: row.happenedAt && fromInstantColumn(row.happenedAt),
    words: { ja: row.textJa, en: row.textEn },
    content: contentOf(row, row.contractIds),
    contracts: row.contracts,
    byMail: row.byMail,
    mails: mails.find((one) => one.entryId === row.id)?._count.addressHash ?? 0,
    staffName: staff.find((one) => one.id === row.staffId)?.name ?? "",
  }));
}
