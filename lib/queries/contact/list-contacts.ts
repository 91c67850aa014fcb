import "server-only";
import { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { emptySql, type Sql, sql } from "@/lib/db/sql";
import type { ContactSubject } from "@/lib/domain/contact/contact-entry";
import { containsPattern, foldedSql } from "../staff/fold-text";
import { decodeCursor, type KeyCursor, type KeyPage, keyPage } from "../staff/key-cursor";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";

export const contactStates = ["waiting", "taken", "closed"] as const;
export type ContactState = (typeof contactStates)[number];

/** No state: whatever is not closed. */
export type ContactFilter = { readonly state: ContactState | null; readonly q: string; readonly cursor?: string | undefined };

export type ContactRow = {
  readonly id: string;
  readonly number: string;
  readonly subject: ContactSubject;
  readonly name: string;
  readonly kana: string;
  readonly createdAt: Temporal.Instant;
  readonly state: ContactState;
  readonly takenBy: string | null;
};

type Read = Omit<ContactRow, "createdAt"> & { readonly createdAt: Date };

const pageSize = 50;

/** What those ask who can't log in: the open ones longest waiting first, the closed ones newest first. */
export async function listContacts(
  viewer: StaffViewer,
  filter: ContactFilter,
  at: Temporal.Instant,
): Promise<NotPermitted | (KeyPage<ContactRow> & { readonly permitted: true; readonly waiting: number })> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "contact.list", at);
    if (refused) return refused;
    const cursor = decodeCursor(filter.cursor);
    const newestFirst = filter.state === "closed";
    const descending = (cursor?.way === "before") !== newestFirst;
    const order = descending ? sql`DESC` : sql`ASC`;
    const pattern = containsPattern(filter.q);
    const has = (column: Sql) => sql`${foldedSql(column)} LIKE ${pattern}`;
    const found = filter.q
      ? sql`AND (${has(sql`r.number`)} OR ${has(sql`r.name`)} OR ${has(sql`r.kana`)} OR ${has(sql`r.mail`)})`
      : emptySql;
    const rows = await tx.$queryRaw<Read[]>`
      SELECT r.id::text AS id, r.number, r.subject, r.name, r.kana, ${createdAt} AS "createdAt", r.state, s.name AS "takenBy"
      FROM contact_request r LEFT JOIN staff s ON s.id = r.taken_by
      WHERE ${filter.state ? sql`r.state = ${filter.state}` : sql`r.state <> 'closed'`} ${found}
        ${cursor ? beyond(cursor, descending) : emptySql}
      ORDER BY ${createdAt} ${order}, r.id::text ${order} LIMIT ${pageSize + 1}`;
    const read = rows.map((row) => ({ ...row, createdAt: fromInstantColumn(row.createdAt) }));
    const page = keyPage(read, pageSize, cursor, (row) => ({ value: row.createdAt.toString(), id: row.id }));
    const waiting = await tx.contactRequest.count({ where: { state: "waiting" } });
    return { permitted: true as const, ...page, waiting };
  });
}

/** Instants here have milliseconds; the column may have more. */
const createdAt = sql`date_trunc('milliseconds', r.created_at)`;

function beyond(cursor: KeyCursor, descending: boolean): Sql {
  return sql`AND (${createdAt}, r.id::text) ${descending ? sql`<` : sql`>`} (${instantOf(cursor.value)}, ${cursor.id})`;
}

/** A cursor made up by hand must not become a database error. */
function instantOf(value: string): Date {
  try {
    return new Date(Temporal.Instant.from(value).epochMilliseconds);
  } catch (error) {
    if (error instanceof RangeError) return new Date(0);
    throw error;
  }
}
