import "server-only";
import { type Sql, sql } from "@/lib/db/sql";
import { containsPattern, foldedSql, foldText } from "./fold-text";

/** The condition by which `e` (audit entry) was made by somebody whose staff name, staff login or account's login ID answers to a text. */
export function auditActorMatches(text: string): Sql {
  const pattern = containsPattern(text);
  const folded = foldText(text);
  return sql`(
    (e.actor_kind = 'staff' AND e.actor_id IN (SELECT s.id::text FROM staff s
      WHERE ${foldedSql(sql`s.name`)} LIKE ${pattern} OR ${foldedSql(sql`s.login_id`)} = ${folded}))
    OR (e.actor_kind = 'account' AND e.actor_id IN (SELECT a.id::text FROM account a WHERE ${foldedSql(sql`a.login_id`)} = ${folded}))
    OR (e.actor_kind = 'system' AND ${foldedSql(sql`coalesce(e.actor_id, '')`)} LIKE ${pattern}))`;
}
