import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { migrate } from "../../scripts/migrate";
import { stopOrphans } from "../../scripts/start/orphans.mjs";
import { startPostgres } from "../../scripts/start/postgres.mjs";
import { clusterFolders } from "../../scripts/start/postgres-place.mjs";
import { stop } from "../../scripts/start/processes.mjs";
import { openDataFolder, root } from "../../scripts/start/project.mjs";
import { embeddedSecrets } from "../../scripts/start/secrets.mjs";
import { takeTestFolder } from "../../scripts/test/portal.mjs";
import { keepPristine } from "./pristine";

declare module "vitest" {
  interface ProvidedContext {
    cluster: { ownerUrl: string; loginUrl: string; template: string; dataDir: string };
  }
}

/** Nothing here is worth a disk flush: a broken test cluster is made anew. */
const fast = { fsync: "off", full_page_writes: "off", synchronous_commit: "off", max_connections: "60" };

/** Of the migrations, the rights of the login, and what the template has besides. */
function templateHash(): string {
  const folder = path.join(root, "prisma/migrations");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) {
    if (name.includes(".")) continue;
    hash.update(name).update(readFileSync(path.join(folder, name, "migration.sql")));
  }
  for (const file of ["scripts/start/login-role.mjs", "tests/support/pristine.ts"])
    hash.update(readFileSync(path.join(root, file)));
  return hash.digest("hex").slice(0, 12);
}

/** Makes the template of the present migrations, unless an earlier run did; templates of other migrations are dropped. */
async function prepareTemplate(url: (database: string) => string, loginUrl: string): Promise<string> {
  const template = `template_${templateHash()}`;
  const client = new pg.Client({ connectionString: url("postgres") });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      "SELECT datname FROM pg_database WHERE datname ~ '^(template_|test_)'",
    );
    if (rows.some((row) => row.datname === template)) return template;
    for (const row of rows) await client.query(`DROP DATABASE ${row.datname} WITH (FORCE)`);
    await client.query("CREATE DATABASE template_new");
    await migrate(url("template_new"), loginUrl);
    await keepPristine(url("template_new"));
    await client.query(`ALTER DATABASE template_new RENAME TO ${template}`);
    return template;
  } finally {
    await client.end();
  }
}

let running: Parameters<typeof stop>[0] | null = null;

/** Starts a PostgreSQL cluster for this test run; two runs at once take different folders. */
export async function setup(project: TestProject): Promise<void> {
  const dataDir = openDataFolder({ DATA_DIR: takeTestFolder("unit") });
  const secrets = embeddedSecrets(dataDir);
  await stopOrphans(dataDir, clusterFolders(dataDir, secrets.instance));
  const server = await startPostgres(dataDir, secrets, { settings: fast });
  running = server.child;
  process.once("exit", () => server.child.process.kill("SIGINT"));
  const loginUrl = `postgresql://madoguchi_login:${secrets.loginPassword}@127.0.0.1:${server.port}/postgres`;
  const template = await prepareTemplate(server.url, loginUrl);
  project.provide("cluster", { ownerUrl: server.url("postgres"), loginUrl, template, dataDir });
}

export async function teardown(): Promise<void> {
  if (running) await stop(running);
}
