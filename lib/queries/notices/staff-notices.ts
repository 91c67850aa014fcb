import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { emptySql, type Sql, sql } from "@/lib/db/sql";
import type { Localized } from "@/lib/domain/localized";
import { type NoticeKind, type NoticePhase, noticeKinds } from "@/lib/domain/notices/notice";
import { containsPattern, foldedSql, foldText } from "../staff/fold-text";
import { decodeCursor, type KeyPage, keyPage } from "../staff/key-cursor";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";

export type StaffNoticeRow = {
  readonly id: string;
  readonly number: string;
  readonly kind: NoticeKind;
  readonly title: Localized;
  readonly phase: NoticePhase;
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  readonly publishedAt: Temporal.Instant;
  readonly changedAt: Temporal.Instant;
  /** As many contracts as it touched when something was last published. */
  readonly contracts: number;
};

export type NoticeSearch = {
  readonly text: string;
  readonly kind: NoticeKind | null;
  readonly phase: NoticePhase | null;
  readonly cursor?: string | undefined;
};

export type StaffNoticePage = KeyPage<StaffNoticeRow> & {
  readonly permitted: true;
  readonly running: number;
  readonly mayWrite: boolean;
};

type Raw = {
  id: string;
  number: string;
  kind: string;
  title_ja: string;
  title_en: string;
  phase: NoticePhase;
  from_at: Date;
  until_at: Date | null;
  ended_at: Date | null;
  published_at: Date;
  changed_at: Date;
  contracts: number;
  key: string;
};

const pageSize = 50;

/** Notices that answer to a search, those published last first. */
export async function listStaffNotices(
  viewer: StaffViewer,
  search: NoticeSearch,
  at: Temporal.Instant,
): Promise<NotPermitted | StaffNoticePage> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "notice.list", at);
    if (refused) return refused;
    const cursor = decodeCursor(search.cursor);
    const backwards = cursor?.way === "before";
    const key = sql`to_char(n.published_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSUS')`;
    const beyond = !cursor
      ? emptySql
      : backwards
        ? sql`AND (${key}, n.id::text) > (${cursor.value}, ${cursor.id})`
        : sql`AND (${key}, n.id::text) < (${cursor.value}, ${cursor.id})`;
    const order = backwards ? sql`ASC` : sql`DESC`;
    const rows = await tx.$queryRaw<Raw[]>`
      SELECT n.id, n.number, n.kind, n.title_ja, n.title_en, n.from_at, n.until_at, n.ended_at, n.published_at, n.changed_at,
        ${phaseAt(at)} AS phase, ${key} AS key,
        (SELECT e.contracts FROM notice_entry e WHERE e.notice_id = n.id AND e.seq = n.entries) AS contracts
      FROM notice n WHERE ${conditions(search, at)} ${beyond}
      ORDER BY n.published_at ${order}, n.id::text ${order} LIMIT ${pageSize + 1}`;
    const page = keyPage(rows, pageSize, cursor, (row) => ({ value: row.key, id: row.id }));
    return {
      ...page,
      permitted: true as const,
      rows: page.rows.map(toRow),
      running: await countNow(tx, at),
      mayWrite: (await refusedRoles(tx, viewer, "notice.write", at)) === null,
    };
  });
}

const phaseAt = (at: Temporal.Instant) =>
  sql`notice_phase(n.kind, n.state, n.from_at, n.until_at, n.ended_at, ${toInstantColumn(at)}::timestamptz)`;

function conditions({ text, kind, phase }: NoticeSearch, at: Temporal.Instant): Sql {
  const pattern = containsPattern(text);
  const has = (column: Sql) => sql`${foldedSql(column)} LIKE ${pattern}`;
  const words =
    foldText(text) === ""
      ? sql`true`
      : sql`(${has(sql`n.number`)} OR ${has(sql`n.title_ja || ' ' || n.title_en`)} OR ${has(sql`n.body_ja || ' ' || n.body_en`)})`;
  return sql`${words} ${kind ? sql`AND n.kind = ${kind}` : emptySql} ${phase ? sql`AND ${phaseAt(at)} = ${phase}` : emptySql}`;
}

async function countNow(tx: Tx, at: Temporal.Instant): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: bigint }[]>`SELECT count(*) FROM notice n WHERE ${phaseAt(at)} = 'now'`;
  return Number(row?.count ?? 0);
}

function toRow(raw: Raw): StaffNoticeRow {
  return {
    id: raw.id,
    number: raw.number,
    kind: noticeKinds.find((kind) => kind === raw.kind) ?? "information",
    title: { ja: raw.title_ja, en: raw.title_en },
    phase: raw.phase,
    from: fromInstantColumn(raw.from_at),
    until: raw.until_at && fromInstantColumn(raw.until_at),
    endedAt: raw.ended_at && fromInstantColumn(raw.ended_at),
    publishedAt: fromInstantColumn(raw.published_at),
    changedAt: fromInstantColumn(raw.changed_at),
    contracts: raw.contracts,
  };
}
