import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { emptySql, joinSql, type Sql, sql } from "@/lib/db/sql";
import { auditActorMatches } from "./audit-actor-match";
import { type AuditNames, auditNames } from "./audit-names";
import { foldText } from "./fold-text";
import { decodeCursor, type KeyCursor, type KeyPage, keyPage } from "./key-cursor";
import { memberMatches } from "./member-match";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

export type AuditFilter = {
  /** A staff login or name, or an account's login ID. */
  readonly actor?: string;
  readonly member?: string;
  readonly memberId?: string;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly action?: string;
  /** First and last day, in Japan. */
  readonly from?: Temporal.PlainDate | null;
  readonly until?: Temporal.PlainDate | null;
};

export type AuditRow = AuditNames & {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly memberId: string | null;
  readonly data: Readonly<Record<string, string | number | boolean | null>>;
  /** The seal that covers the entry; null while the worker has not sealed it yet. */
  readonly seal: number | null;
};

export type RawAuditRow = {
  id: bigint;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  member_id: string | null;
  data: AuditRow["data"];
  seal: bigint | null;
};

const PAGE_SIZE = 50;

/** The audit trail, newest first, 50 a page. */
export async function listAudit(
  viewer: StaffViewer,
  filter: AuditFilter,
  cursorText: string | undefined,
  at: Temporal.Instant,
): Promise<NotPermitted | (KeyPage<AuditRow> & { permitted: true })> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "audit.view", at);
    if (refused) return refused;
    const cursor = decodeCursor(cursorText);
    const read = await readAudit(tx, filter, PAGE_SIZE + 1, cursor);
    return { permitted: true as const, ...keyPage(read, PAGE_SIZE, cursor, (row) => ({ value: "", id: row.id })) };
  });
}

/** The rows themselves; also the last part of a member's page. */
export async function readAudit(
  tx: Tx,
  filter: AuditFilter,
  limit: number,
  cursor: KeyCursor | null = null,
): Promise<AuditRow[]> {
  const backwards = cursor?.way === "before";
  const order = backwards ? sql`ASC` : sql`DESC`;
  const key = cursor && /^\d{1,18}$/.test(cursor.id) ? BigInt(cursor.id) : null;
  const beyond = key === null ? emptySql : backwards ? sql`AND e.id > ${key}` : sql`AND e.id < ${key}`;
  const rows = await tx.$queryRaw<RawAuditRow[]>`
    SELECT e.id, e.at, e.actor_kind, e.actor_id, e.action, e.subject_kind, e.subject_id, e.member_id, e.data,
      (SELECT s.seq FROM audit_seal s WHERE (s.to_xact, s.to_id) >= (e.xact, e.id) ORDER BY s.to_xact, s.to_id LIMIT 1) AS seal
    FROM audit_entry e WHERE true ${conditions(filter)} ${beyond}
    ORDER BY e.id ${order} LIMIT ${limit}`;
  const names = await auditNames(tx, rows);
  return rows.map((row) => ({
    id: row.id.toString(),
    at: fromInstantColumn(row.at),
    actorKind: row.actor_kind,
    actorId: row.actor_id,
    action: row.action,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    memberId: row.member_id,
    data: row.data,
    seal: row.seal === null ? null : Number(row.seal),
    ...names(row),
  }));
}

function conditions(filter: AuditFilter): Sql {
  const parts: Sql[] = [];
  if (filter.subject) parts.push(sql`AND e.subject_kind = ${filter.subject.kind} AND e.subject_id = ${filter.subject.id}`);
  if (filter.memberId) parts.push(sql`AND e.member_id = ${filter.memberId}::uuid`);
  if (filter.member && foldText(filter.member))
    parts.push(sql`AND e.member_id IN (SELECT m.id FROM member m WHERE ${memberMatches(filter.member)})`);
  if (filter.actor && foldText(filter.actor)) parts.push(sql`AND ${auditActorMatches(filter.actor)}`);
  if (filter.action) parts.push(sql`AND e.action = ${filter.action}`);
  if (filter.from) parts.push(sql`AND e.at >= ${startOf(filter.from)}`);
  if (filter.until) parts.push(sql`AND e.at < ${startOf(filter.until.add({ days: 1 }))}`);
  return parts.length > 0 ? joinSql(parts, " ") : emptySql;
}

/** Midnight of a day in Japan. */
const startOf = (day: Temporal.PlainDate) => toInstantColumn(day.toZonedDateTime("Asia/Tokyo").toInstant());
