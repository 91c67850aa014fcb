import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { asStaff, type Tx } from "@/lib/db/scope";
import { emptySql, type Sql, sql } from "@/lib/db/sql";
import { dateInJapan } from "@/lib/domain/calendar";
import { decodeCursor, type KeyPage, keyPage } from "./key-cursor";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

/** Which of the two counters was full when the account locked. */
export type LockCounter = "password" | "factor";
export type LoginKind = "customer-number" | "account-id";
export type LockFilter = {
  readonly counter: LockCounter | null;
  readonly kind: LoginKind | null;
  readonly cursor: string | undefined;
};

export type LockRow = {
  readonly accountId: string;
  readonly loginId: string;
  readonly kind: string;
  readonly role: string;
  readonly name: string;
  readonly memberId: string;
  readonly memberNumber: string;
  readonly memberName: string;
  readonly contactMail: string | null;
  readonly counter: LockCounter;
  readonly lockedAt: Temporal.Instant;
  /** Other logins of the same member that still open; 0 means that the member can't get in at all. */
  readonly otherLogins: number;
};

type Row = {
  id: string;
  login_id: string;
  kind: string;
  role: string;
  name: string;
  member_id: string;
  member_number: string;
  member_name: string;
  contact_mail: string | null;
  by_factor: boolean;
  locked_at: Date;
  other_logins: bigint;
};

const PAGE_SIZE = 50;

/** Locked accounts, longest waiting first, 50 a page. */
export async function listLocks(
  viewer: StaffViewer,
  filter: LockFilter,
  at: Temporal.Instant,
): Promise<NotPermitted | (KeyPage<LockRow> & { permitted: true })> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "lock.list", at);
    if (refused) return refused;
    const cursor = decodeCursor(filter.cursor);
    const read = await readLocks(tx, filter, PAGE_SIZE + 1, at);
    const page = keyPage(read, PAGE_SIZE, cursor, (row) => ({ value: row.lockedAt.toString(), id: row.accountId }));
    return { permitted: true as const, ...page };
  });
}

/** The rows themselves; also the first part of the overview. */
export async function readLocks(tx: Tx, filter: LockFilter, limit: number, at: Temporal.Instant): Promise<LockRow[]> {
  const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
  const limitOfFails = catalogue.operator.identity.lock.after;
  const cursor = decodeCursor(filter.cursor);
  const backwards = cursor?.way === "before";
  const order = backwards ? sql`DESC` : sql`ASC`;
  // Instants here have milliseconds; the column may have more.
  const lockedAt = sql`date_trunc('milliseconds', a.locked_at)`;
  const byFactor = sql`(a.factor_fails >= ${limitOfFails})`;
  const read = await tx.$queryRaw<Row[]>`
    SELECT a.id, a.login_id, a.kind, g.role, a.family_name || ' ' || a.given_name AS name, ${lockedAt} AS locked_at, ${byFactor} AS by_factor,
      m.id AS member_id, m.number AS member_number, coalesce(m.company, m.family_name || ' ' || m.given_name) AS member_name, m.contact_mail,
      (SELECT count(DISTINCT o.id) FROM account_grant og JOIN account o ON o.id = og.account_id
       WHERE og.member_id = m.id AND og.ended_at IS NULL AND o.deleted_at IS NULL AND o.locked_at IS NULL) AS other_logins
    FROM account a
    JOIN LATERAL (SELECT * FROM account_grant WHERE account_id = a.id AND ended_at IS NULL ORDER BY created_at LIMIT 1) g ON true
    JOIN member m ON m.id = g.member_id
    WHERE a.locked_at IS NOT NULL AND a.deleted_at IS NULL
      ${filter.counter ? sql`AND ${byFactor} = ${filter.counter === "factor"}` : emptySql}
      ${filter.kind ? sql`AND a.kind = ${filter.kind}` : emptySql}
      ${cursor ? beyond(lockedAt, cursor, backwards) : emptySql}
    ORDER BY ${lockedAt} ${order}, a.id::text ${order} LIMIT ${limit}`;
  return read.map((row) => ({
    accountId: row.id,
    loginId: row.login_id,
    kind: row.kind,
    role: row.role,
    name: row.name,
    memberId: row.member_id,
    memberNumber: row.member_number,
    memberName: row.member_name,
    contactMail: row.contact_mail,
    counter: row.by_factor ? ("factor" as const) : ("password" as const),
    lockedAt: fromInstantColumn(row.locked_at),
    otherLogins: Number(row.other_logins),
  }));
}

function beyond(lockedAt: Sql, cursor: { value: string; id: string }, backwards: boolean): Sql {
  // A cursor made up by hand must not become a database error.
  const instant = Number.isNaN(Date.parse(cursor.value)) ? new Date(0) : new Date(cursor.value);
  const sign = backwards ? sql`<` : sql`>`;
  return sql`AND (${lockedAt}, a.id::text) ${sign} (${instant}, ${cursor.id})`;
}
