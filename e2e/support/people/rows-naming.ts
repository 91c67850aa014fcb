import { owner } from "./owner";

type Column = { readonly table: string; readonly column: string };

/** What a worker or the mere asking changes by itself: when a mail left, when a session was last seen, when its owner gave a proof. */
const restless = [
  "sent_at",
  "claimed_at",
  "attempts",
  "last_error",
  "failed_at",
  "delivered_at",
  "last_seen_at",
  "stepped_up_at",
];

/**
 * What a desk does to everybody at once, and so perhaps a test beside this one: printing the addresses of whoever asked for a guide. Only by
 * those whose work it is: by anybody else it counts, whoever is being looked at.
 */
const toEverybody: Readonly<Record<string, string>> = {
  audit_entry: `x.action = 'guides.addresses' AND x.actor_kind = 'staff'
                AND x.actor_id IN (SELECT id::text FROM staff WHERE role IN ('support', 'admin'))`,
};

let asked: Promise<string> | undefined;

/** One statement over every table that holds an id: for each, how many rows name one of ours and what is in them. */
async function statement(): Promise<string> {
  const columns = (await owner(
    `SELECT c.table_name AS "table", c.column_name AS "column"
       FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type = 'uuid'
      ORDER BY 1, 2`,
    [],
  )) as Column[];
  const tables = [...new Set(columns.map(({ table }) => table))];
  const parts = tables.map((table) => {
    const own = columns.filter((one) => one.table === table);
    const names = own.map(({ column }) => `x."${column}" = ANY($1::uuid[])`).join(" OR ");
    const row = `md5((to_jsonb(x) - $2::text[])::text)`;
    return `SELECT '${table}' AS "table", count(*)::text || ' ' || coalesce(md5(string_agg(${row}, '' ORDER BY ${row})), '') AS rows
              FROM "${table}" x WHERE (${names}) AND NOT (${toEverybody[table] ?? "false"})`;
  });
  return parts.join(" UNION ALL ");
}

/** Every row of the database that names one of these ids, as a figure for each table: for tests of what must not change at all. */
export async function rowsNaming(ids: readonly string[]): Promise<Record<string, string>> {
  asked ??= statement();
  const found = (await owner(await asked, [ids, restless])) as { table: string; rows: string }[];
  return Object.fromEntries(found.map(({ table, rows }) => [table, rows]));
}
