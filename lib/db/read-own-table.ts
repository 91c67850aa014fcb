import "server-only";
import { Prisma } from "@/generated/prisma/client";
import type { OwnRow, OwnValue } from "@/lib/domain/member-information/own-data";
import { openField } from "./field-cipher";
import type { OwnTable } from "./own-table";
import type { Tx } from "./scope";

/** Entries of these kinds are about what the operator thinks of a member's credit: they are nobody's but the operator's (BZ-08). */
const notTold = "^(screening|credit)([.-]|$)";

/** A table's own rows, its sealed columns opened. Names of tables and columns come from the list, never from outside. */
export async function readOwnTable(
  tx: Tx,
  { table, by, columns, personal = [], sealed = {} }: OwnTable,
  memberId: string,
): Promise<OwnRow[]> {
  const name = Prisma.raw(`"${table}"`);
  const enc = Object.keys(sealed);
  const wanted = [...new Set([...columns, ...(enc.length > 0 ? ["id"] : []), ...enc])];
  const list = Prisma.raw(wanted.map((column) => (personal.includes(column) ? alone(column) : `"${column}"`)).join(", "));
  const untold = table === "audit_entry" ? Prisma.sql`AND action !~ ${notTold}` : Prisma.empty;
  const rows = await tx.$queryRaw<
    Record<string, unknown>[]
  >`SELECT ${list} FROM ${name} WHERE ${ownerOf(by, memberId)} ${untold}`;
  return rows.map((row) => {
    const open = columns.map((column) => [column, plain(row[column])] as const);
    const opened = enc.map((column) => {
      const value = row[column];
      const place = sealed[column];
      const text = value instanceof Uint8Array && place ? openField(place(String(row.id)), value) : null;
      return [column.replace(/_enc$/, ""), text] as const;
    });
    return Object.fromEntries([...open, ...opened]);
  });
}

/** Nothing where the login works for another member as well. */
const alone = (column: string) => `CASE WHEN held_by_another(id) THEN NULL ELSE "${column}" END AS "${column}"`;

function ownerOf(by: OwnTable["by"], memberId: string): Prisma.Sql {
  const granted = Prisma.sql`SELECT g.account_id FROM account_grant g WHERE g.member_id = ${memberId}::uuid`;
  switch (by) {
    case "member_id":
      return Prisma.sql`member_id = ${memberId}::uuid`;
    case "id":
      return Prisma.sql`id = ${memberId}::uuid`;
    case "account":
      return Prisma.sql`id IN (${granted})`;
    case "own-account":
      // A login that works for other members too is its owner's alone, not this member's.
      return Prisma.sql`account_id IN (${granted}) AND NOT held_by_another(account_id)`;
    case "grant":
      return Prisma.sql`grant_id IN (SELECT g.id FROM account_grant g WHERE g.member_id = ${memberId}::uuid)`;
  }
}

function plain(value: unknown): OwnValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "object") return JSON.stringify(value);
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
