import pg from "pg";
import { inject } from "vitest";

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
export async function copyTemplate(): Promise<void> {
  const { ownerUrl, template } = inject("cluster");
  await withClient(ownerUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name()} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name()} TEMPLATE ${template}`);
  });
}

/**
 * Empties the database between tests of one file. The append-only tables refuse TRUNCATE, as they must, so the whole database
 * is copied again (a tenth of a second); the portal's pool is closed first.
 */
export async function resetDatabase(): Promise<void> {
  const { disconnect } = await import("@/lib/db/client");
  await disconnect();
  await copyTemplate();
}

/** Runs SQL as the owner, past row security: for arranging and for looking behind the curtain, never for what is under test. */
export function ownerQuery<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  return withClient(workerUrls().MIGRATE_DATABASE_URL, async (client) => (await client.query<Row>(sql, [...values])).rows);
}
