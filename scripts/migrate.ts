// Brings the database up to date: the job queue's own schema, then ours, then the login that the portal uses.
// The layout of prisma/migrations and of the table _prisma_migrations is Prisma's, so its command-line tool could take over.
import { createHash, randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { parseEnv } from "../lib/config/env";
import { grantLogin } from "./start/login-role.mjs";

const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../prisma/migrations");
const LOCK = 72_707_369; // Prisma's own advisory lock, so that its tool and this runner exclude each other.

const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`;

async function applyFile(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(
      "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)",
      [randomUUID(), checksum, name],
    );
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw new Error(`Migration ${name} failed and was rolled back: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    });
  }
}

/** Applies what is missing, each file in one transaction; returns the names. Safe when several start at once. */
export async function migrate(ownerUrl: string, login?: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  const applied: string[] = [];
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    await runMigrations({ connectionString: ownerUrl });
    await client.query(table);
    const { rows } = await client.query<{ name: string; checksum: string }>(
      "SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
    );
    const done = new Map(rows.map((row) => [row.name, row.checksum]));
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const name of entries.map((entry) => entry.name).sort()) {
      const sql = readFileSync(path.join(folder, name, "migration.sql"), "utf8");
      const checksum = createHash("sha256").update(sql).digest("hex");
      if (done.get(name) === checksum) continue;
      if (done.has(name))
        throw new Error(
          `Migration ${name} was changed after it had been applied: write a new one instead, or delete a database of no value (.data).`,
        );
      await applyFile(client, name, sql, checksum);
      applied.push(name);
    }
    if (login) await grantLogin(client, login);
    return applied;
  } finally {
    await client.end();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    // First of all: a secret that the portal could not use is named now, not by a health check that fails later.
    const env = parseEnv(process.env);
    const applied = await migrate(env.MIGRATE_DATABASE_URL ?? env.DATABASE_URL, env.DATABASE_URL);
    process.stdout.write(`${applied.length === 0 ? "nothing new" : applied.join(", ")}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exitCode = 1;
  }
}
