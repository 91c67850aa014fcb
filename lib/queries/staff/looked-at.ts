import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import { asMember, type Tx } from "@/lib/db/scope";
import { emptySql, joinSql, type Sql, sql } from "@/lib/db/sql";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Localized } from "@/lib/domain/localized";
import type { PortalActor } from "@/lib/domain/permission";
import { decodeCursor, type KeyCursor, type KeyPage, keyPage } from "./key-cursor";
import { type LookedAtRaw, reasonsOf } from "./looked-at-reasons";

export type LookedAtKind = "looks" | "acts";
export type LookedAtFilter = {
  readonly kind: LookedAtKind | null;
  /** First and last day, in Japan. */
  readonly from: Temporal.PlainDate | null;
  readonly until: Temporal.PlainDate | null;
};

export type LookedAtRow = {
  readonly id: string;
  readonly at: Temporal.Instant;
  /** The role that acted; the name is not the member's to read. Null where an old entry does not hold it. */
  readonly role: Localized | null;
  readonly action: string;
  /** What was opened, for a look. */
  readonly part: string | null;
  /** The login that it was about. */
  readonly loginId: string | null;
  /** A reason out of the operator's list; null where there is none, or where a case was the reason. */
  readonly purpose: Localized | null;
  readonly inCase: boolean;
  readonly words: string | null;
};

const PAGE_SIZE = 20;
/** A file holds no more than this: the newest. */
const FILE_SIZE = 5000;

/** What the operator's staff looked at and did about the actor's member, newest first (JP-13). */
export async function listLookedAt(
  actor: PortalActor,
  filter: LookedAtFilter,
  cursorText: string | undefined,
  at: Temporal.Instant,
): Promise<KeyPage<LookedAtRow>> {
  const cursor = decodeCursor(cursorText);
  const rows = await read(actor, filter, { limit: PAGE_SIZE + 1, cursor }, at);
  return keyPage(rows, PAGE_SIZE, cursor, (row) => ({ value: "", id: row.id }));
}

/** The same for a file. */
export function allLookedAt(actor: PortalActor, filter: LookedAtFilter, at: Temporal.Instant): Promise<LookedAtRow[]> {
  return read(actor, filter, { limit: FILE_SIZE, cursor: null }, at);
}

type Wanted = { readonly limit: number; readonly cursor: KeyCursor | null };

async function read(actor: PortalActor, filter: LookedAtFilter, wanted: Wanted, at: Temporal.Instant): Promise<LookedAtRow[]> {
  return asMember(actor, async (tx) => {
    const { staff } = (await catalogueInForce(tx, dateInJapan(at))).catalogue;
    const rows = await readEntries(tx, actor.memberId, filter, wanted);
    const reasonOf = await reasonsOf(tx, actor.memberId, rows);
    const accounts = await tx.account.findMany({
      where: {
        id: { in: rows.flatMap((row) => (row.subject_kind === "account" ? [row.subject_id] : [])) },
        accountGrants: { some: { memberId: actor.memberId } },
      },
      select: { id: true, loginId: true },
    });
    return rows.map((row) => {
      const { purpose, words } = reasonOf(row);
      return {
        id: row.id.toString(),
        at: fromInstantColumn(row.at),
        role: staff.roles.find(({ code }) => code === row.data.staffRole)?.label ?? null,
        action: row.action,
        part: typeof row.data.part === "string" ? row.data.part : null,
        loginId: accounts.find(({ id }) => id === row.subject_id)?.loginId ?? null,
        purpose: staff.looks.purposes.find(({ code }) => code === purpose)?.label ?? null,
        inCase: purpose === "case",
        words,
      };
    });
  });
}

function readEntries(tx: Tx, memberId: string, filter: LookedAtFilter, { limit, cursor }: Wanted): Promise<LookedAtRaw[]> {
  const backwards = cursor?.way === "before";
  const key = cursor && /^\d{1,18}$/.test(cursor.id) ? BigInt(cursor.id) : null;
  const beyond = key === null ? emptySql : backwards ? sql`AND e.id > ${key}` : sql`AND e.id < ${key}`;
  // That a reason was written down is told with the look that it is for.
  return tx.$queryRaw<LookedAtRaw[]>`
    SELECT e.id, e.at, e.action, e.subject_kind, e.subject_id, e.data FROM audit_entry e
    WHERE e.member_id = ${memberId}::uuid AND e.actor_kind = 'staff' AND e.action <> 'member.look-reasoned' ${conditions(filter)} ${beyond}
    ORDER BY e.id ${backwards ? sql`ASC` : sql`DESC`} LIMIT ${limit}`;
}

function conditions({ kind, from, until }: LookedAtFilter): Sql {
  const parts: Sql[] = [];
  if (kind === "looks") parts.push(sql`AND e.action = 'member.viewed'`);
  if (kind === "acts") parts.push(sql`AND e.action <> 'member.viewed'`);
  if (from) parts.push(sql`AND e.at >= ${startOf(from)}`);
  if (until) parts.push(sql`AND e.at < ${startOf(until.add({ days: 1 }))}`);
  return parts.length > 0 ? joinSql(parts, " ") : emptySql;
}

/** Midnight of a day in Japan. */
const startOf = (day: Temporal.PlainDate) => toInstantColumn(day.toZonedDateTime("Asia/Tokyo").toInstant());
