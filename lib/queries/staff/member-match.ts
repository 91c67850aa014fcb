import "server-only";
import { type Sql, sql } from "@/lib/db/sql";
import { containsPattern, foldedSql } from "./fold-text";

/**
 * The condition by which `m` (member) answers to a text: its number, a contract's or customer number, an account ID, a name or kana in
 * either order of writing, a company, a mail address.
 */
export function memberMatches(text: string): Sql {
  const pattern = containsPattern(text);
  const has = (column: Sql) => sql`${foldedSql(column)} LIKE ${pattern}`;
  return sql`(
    ${has(sql`m.number`)}
    OR ${has(sql`m.family_name || m.given_name`)}
    OR ${has(sql`m.family_kana || m.given_kana`)}
    OR ${has(sql`coalesce(m.company, '')`)}
    OR ${has(sql`coalesce(m.contact_mail, '')`)}
    OR EXISTS (SELECT 1 FROM contract c WHERE c.member_id = m.id
               AND (${has(sql`c.number`)} OR ${has(sql`coalesce(c.customer_number, '')`)}))
    OR EXISTS (SELECT 1 FROM account_grant g JOIN account a ON a.id = g.account_id WHERE g.member_id = m.id
               AND (${has(sql`a.login_id`)} OR ${has(sql`a.family_name || a.given_name`)} OR ${has(sql`a.family_kana || a.given_kana`)})))`;
}
