// The database before the portal serves: reachable, migrated and, when it is our own, filled with the sample operator.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PlainError } from "./plain-error.mjs";
import { startPostgres } from "./postgres.mjs";
import { runToEnd } from "./processes.mjs";
import { projectNode, root } from "./project.mjs";

const DATABASE = "madoguchi";

async function connect(connectionString) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  await client.connect();
  return client;
}

/** Refuses an address whose database does not let us in, in one sentence. The password is never shown. */
async function requireConnection(name, url) {
  let client;
  try {
    client = await connect(url);
  } catch (error) {
    throw new PlainError(`${name}: the database refuses the connection (${error.message}). Correct ${name}, then try again.`);
  }
  try {
    await requireVersion(name, client);
  } finally {
    await client.end();
  }
}

const NEEDED = 18;

/**
 * Refuses an older PostgreSQL than the one that all is tested with. Several before may use a plan again under another role's row security
 * (CVE-2024-10976), and here each transaction takes a role of its own.
 * @param {string} name of the variable with the address
 * @param {{ query: (sql: string) => Promise<{ rows: { server_version: string }[] }> }} client
 */
export async function requireVersion(name, client) {
  const { rows } = await client.query("SHOW server_version");
  const version = rows[0].server_version;
  if (Number.parseInt(version, 10) >= NEEDED) return;
  throw new PlainError(`${name}: PostgreSQL ${NEEDED} or newer is needed; this is ${version}.`);
}

/** How our TypeScript is run: on the project's own Node, with `server-only` as an empty module. */
export function typescript(script) {
  const tsx = pathToFileURL(path.join(root, "node_modules/tsx/dist/loader.mjs")).href;
  return ["--conditions=react-server", `--import=${tsx}`, path.join(root, script)];
}

/** Starts the embedded cluster and returns the addresses for owner and login. */
export async function openEmbedded(dataDir, secrets, note) {
  const server = await startPostgres(dataDir, secrets, { note });
  if (server.place.base !== dataDir) note(`in ${server.place.base}: the project folder is private`);
  const unfinished = path.join(dataDir, "seeding");
  const client = await connect(server.url("postgres"));
  try {
    if (existsSync(unfinished)) {
      note("the last filling was interrupted: beginning anew");
      await client.query(`DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`);
      rmSync(unfinished);
    }
    const { rows } = await client.query("SELECT FROM pg_database WHERE datname = $1", [DATABASE]);
    if (rows.length === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
  const owner = server.url(DATABASE);
  const login = `postgresql://madoguchi_login:${secrets.loginPassword}@127.0.0.1:${server.port}/${DATABASE}`;
  return { server, urls: { DATABASE_URL: login, MIGRATE_DATABASE_URL: owner, WORKER_DATABASE_URL: owner } };
}

/** Checks that a database of the operator's own lets us in, and completes the addresses by their defaults. */
export async function openOwn(env) {
  const owner = env.MIGRATE_DATABASE_URL || env.DATABASE_URL;
  const urls = {
    DATABASE_URL: env.DATABASE_URL,
    MIGRATE_DATABASE_URL: owner,
    WORKER_DATABASE_URL: env.WORKER_DATABASE_URL || owner,
  };
  await requireConnection("MIGRATE_DATABASE_URL", owner);
  return { urls };
}

export async function migrate(env, dataDir, note) {
  await runToEnd("The migration", projectNode, typescript("scripts/migrate.ts"), {
    env,
    dataDir,
    log: path.join(dataDir, "log/migrate.log"),
    onLine: note,
  });
}

/** The formats in which the published catalogues are stored; none where there is no operator yet. */
async function catalogueFormats(url) {
  const client = await connect(url);
  try {
    const { rows } = await client.query("SELECT DISTINCT canonical::jsonb ->> 'format' AS format FROM catalogue_version");
    return rows.map(({ format }) => Number(format ?? 1));
  } finally {
    await client.end();
  }
}

/** Catalogues are never rewritten: what another release published in its own format can't be billed by this one. */
function requireFormat(formats, dataDir, { embedded }) {
  const { format } = JSON.parse(readFileSync(path.join(root, "lib/db/catalogue-format.json"), "utf8"));
  const other = formats.find((one) => one !== format);
  if (other === undefined) return;
  const begin = embedded ? `delete ${dataDir} and start again` : "make the database anew, empty, and publish the catalogue again";
  throw new PlainError(
    `The database holds a catalogue that another release published (format ${other}; this one reads format ${format}). To begin anew, ${begin}.`,
  );
}

/** Fills an empty database; a mark in the data folder lets the next start know when this was interrupted. */
export async function seed(env, dataDir, note, { embedded }) {
  const unfinished = path.join(dataDir, "seeding");
  if (existsSync(unfinished)) {
    throw new PlainError(
      `The database was filled with the sample only in part: make it anew, empty, delete ${unfinished} and start again.`,
    );
  }
  const formats = await catalogueFormats(env.MIGRATE_DATABASE_URL);
  requireFormat(formats, dataDir, { embedded });
  if (formats.length > 0) return note("already there");
  if (!embedded && env.SEED_SAMPLE !== "1") {
    throw new PlainError(
      "The database has no operator yet. Publish the operator's catalogue with npm run catalogue:publish -- DIR FROM and add staff with npm run staff -- add …, then start again; or start once with SEED_SAMPLE=1 to try it with the sample operator.",
    );
  }
  writeFileSync(unfinished, "");
  await runToEnd("The seed", projectNode, typescript("prisma/seed/index.ts"), {
    env,
    dataDir,
    log: path.join(dataDir, "log/seed.log"),
    onLine: note,
  });
  rmSync(unfinished, { force: true });
}
