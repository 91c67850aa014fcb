import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { emptySql, type Sql, sql } from "@/lib/db/sql";
import { foldText } from "./fold-text";
import { decodeCursor, type KeyPage, keyPage } from "./key-cursor";
import { memberMatches } from "./member-match";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";

export type MemberRow = {
  readonly id: string;
  readonly number: string;
  readonly company: string | null;
  readonly name: string;
  readonly kana: string;
  readonly contractNumbers: readonly string[];
  readonly loginIds: readonly string[];
  readonly locked: number;
  readonly contactMail: string | null;
  readonly since: Temporal.Instant;
};

export type MemberSort = "number" | "kana";
export type MemberSearch = {
  readonly text: string;
  readonly sort: MemberSort;
  readonly descending: boolean;
  readonly cursor: string | undefined;
};

type Row = {
  id: string;
  number: string;
  company: string | null;
  name: string;
  kana: string;
  contract_numbers: string[];
  login_ids: string[];
  locked: bigint;
  contact_mail: string | null;
  created_at: Date;
  sort_value: string;
};

const PAGE_SIZE = 50;
const sortColumns: Record<MemberSort, Sql> = {
  number: sql`m.number`,
  kana: sql`m.family_kana || ' ' || m.given_kana`,
};

/** Members that answer to a text, 50 a page; all of them for an empty text. */
export async function searchMembers(
  viewer: StaffViewer,
  search: MemberSearch,
  at: Temporal.Instant,
): Promise<NotPermitted | (KeyPage<MemberRow> & { permitted: true })> {
  const cursor = decodeCursor(search.cursor);
  const column = sortColumns[search.sort];
  const downwards = search.descending !== (cursor?.way === "before");
  const order = downwards ? sql`DESC` : sql`ASC`;
  const beyond = cursor
    ? downwards
      ? sql`AND (${column}, m.id::text) < (${cursor.value}, ${cursor.id})`
      : sql`AND (${column}, m.id::text) > (${cursor.value}, ${cursor.id})`
    : emptySql;
  const matching = foldText(search.text) === "" ? sql`true` : memberMatches(search.text);
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "member.find", at);
    if (refused) return refused;
    const read = await tx.$queryRaw<Row[]>`
      SELECT m.id, m.number, m.company, m.contact_mail, m.created_at, ${column} AS sort_value,
        m.family_name || ' ' || m.given_name AS name, m.family_kana || ' ' || m.given_kana AS kana,
        ARRAY(SELECT c.number FROM contract c WHERE c.member_id = m.id ORDER BY c.number LIMIT 3) AS contract_numbers,
        ARRAY(SELECT DISTINCT a.login_id FROM account_grant g JOIN account a ON a.id = g.account_id
              WHERE g.member_id = m.id AND g.ended_at IS NULL AND a.kind = 'account-id' ORDER BY a.login_id LIMIT 4) AS login_ids,
        (SELECT count(DISTINCT a.id) FROM account_grant g JOIN account a ON a.id = g.account_id
         WHERE g.member_id = m.id AND g.ended_at IS NULL AND a.locked_at IS NOT NULL AND a.deleted_at IS NULL) AS locked
      FROM member m WHERE ${matching} ${beyond}
      ORDER BY ${column} ${order}, m.id::text ${order} LIMIT ${PAGE_SIZE + 1}`;
    const page = keyPage(read, PAGE_SIZE, cursor, (row) => ({ value: row.sort_value, id: row.id }));
    return { permitted: true as const, previous: page.previous, next: page.next, rows: page.rows.map(toMemberRow) };
  });
}

function toMemberRow(row: Row): MemberRow {
  return {
    id: row.id,
    number: row.number,
    company: row.company,
    name: row.name,
    kana: row.kana,
    contractNumbers: row.contract_numbers,
    loginIds: row.login_ids,
    locked: Number(row.locked),
    contactMail: row.contact_mail,
    since: fromInstantColumn(row.created_at),
  };
}
