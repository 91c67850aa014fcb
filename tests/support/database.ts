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

let kept: pg.Pool | null = null;

/** The owner's connections to this worker's database, kept between tests: making one costs more than most statements. */
function owner(): pg.Pool {
  if (kept) return kept;
  kept = new pg.Pool({ connectionString: workerUrls().MIGRATE_DATABASE_URL, max: 5, allowExitOnIdle: true });
  // One that is sent away while nobody uses it is nobody's error.
  kept.on("error", () => {});
  return kept;
}

/** Makes this worker's database anew, migrated and empty. */
async function copyTemplate(): Promise<void> {
  const { template, ownerUrl } = inject("cluster");
  const { disconnect } = await import("@/lib/db/client");
  await disconnect();
  await kept?.end();
  kept = null;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${name()} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name()} TEMPLATE ${template}`);
  } finally {
    await client.end();
  }
}

/** Whether this worker's database is there and was emptied; whoever is in the middle of something there is sent away. */
async function emptied(): Promise<boolean> {
  let client: pg.PoolClient;
  try {
    client = await owner().connect();
  } catch (error) {
    if ((error as { code?: string }).code === "3D000") return false;
    throw error;
  }
  try {
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'",
    );
    return await restorePristine(client);
  } finally {
    client.release();
  }
}

/** Gives this worker a database that is migrated and empty: the one that it had, or a new copy of the template. */
export async function resetDatabase(): Promise<void> {
  if (!(await emptied())) await copyTemplate();
}

/** Runs SQL as the owner, past row security: for arranging and for looking behind the curtain, never for what is under test. */
export async function ownerQuery<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  return (await owner().query<Row>(sql, [...values])).rows;
}
