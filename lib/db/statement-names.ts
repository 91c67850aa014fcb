import "server-only";
import { sha256 } from "./sha256";

/** So many statements a connection to our own database keeps parsed. Those that are asked first are those that are asked often. */
const KEPT = 200;

/**
 * How many a connection keeps: what `?statement_cache_size=` in DATABASE_URL says. Without it none, but to the embedded database: a pooler in
 * transaction mode may not know prepared statements.
 */
export function keptStatements(databaseUrl: string, embedded: boolean): number {
  const size = new URL(databaseUrl).searchParams.get("statement_cache_size") ?? "";
  if (/^\d{1,4}$/.test(size)) return Number(size);
  return embedded ? KEPT : 0;
}

/** As long as PostgreSQL takes a name, and by far enough to be one text's alone. */
const NAME_LENGTH = 40;

/**
 * Names for prepared statements, for the first `most` texts; the rest get none and are parsed each time. A name is its text's hash: behind a
 * pooler other processes meet the same connection, and what has the same name there must be the same statement.
 */
export function statementNames(most: number): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= most) return known ?? "";
    const name = `s${sha256(sql)}`.slice(0, NAME_LENGTH);
    names.set(sql, name);
    return name;
  };
}
