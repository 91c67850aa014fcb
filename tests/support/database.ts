import pg from "pg";
import { inject } from "vitest";
import { restorePristine } from "./pristine";

const name = () => `test_${process.env.VITEST_POOL_ID}`;

function inDatabase(url: string, database: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${database}`;
  return parsed.href;
}

/** The addresses of this worker's own database: the portal's login, and the owner for what no scope may do. */
export function workerUrls() {
  const { ownerUrl, loginUrl } = inject("cluster");
  const owner = inDatabase(ownerUrl, name());
  return { DATABASE_URL: inDatabase(loginUrl, name()), MIGRATE_DATABASE_URL: owner, WORKER_DATABASE_URL: owner };
}

async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Makes this worker's database anew, migrated and empty. */
async function copyTemplate(client: pg.Client): Promise<void> {
  const { template } = inject("cluster");
  await client.query(`DROP DATABASE IF EXISTS ${name()} WITH (FORCE)`);
  await client.query(`CREATE DATABASE ${name()} TEMPLATE ${template}`);
}

/** Whether this worker's database is there and was emptied; whoever still holds a connection to it is sent away. */
async function emptied(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name()]);
  if (rowCount === 0) return false;
  await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name()]);
  return withClient(workerUrls().MIGRATE_DATABASE_URL, restorePristine);
}

/** Gives this worker a database that is migrated and empty: the one that it had, or a new copy of the template. */
export async function prepareDatabase(): Promise<void> {
  await withClient(inject("cluster").ownerUrl, async (client) => {
    if (!(await emptied(client))) await copyTemplate(client);
  });
}

/** Empties the database between tests of one file; the portal's pool is closed first. */
export async function resetDatabase(): Promise<void> {
  const { disconnect } = await import("@/lib/db/client");
  await disconnect();
  await prepareDatabase();
}

/** Runs SQL as the owner, past row security: for arranging and for looking behind the curtain, never for what is under test. */
export function ownerQuery<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  return withClient(workerUrls().MIGRATE_DATABASE_URL, async (client) => (await client.query<Row>(sql, [...values])).rows);
}
