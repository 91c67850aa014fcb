// Everything that `npm start` does, in order. The tests use the same code for their own portal.
import { randomUUID } from "node:crypto";
import path from "node:path";
import { build } from "./build.mjs";
import { migrate, openEmbedded, openOwn, seed } from "./database.mjs";
import { takeLock } from "./folder-lock.mjs";
import { generateClient, install } from "./install.mjs";
import { requireFreePort, requireReachable } from "./network.mjs";
import { stopOrphans } from "./orphans.mjs";
import { PlainError } from "./plain-error.mjs";
import { clusterFolders } from "./postgres-place.mjs";
import { embeddedSecrets } from "./secrets.mjs";
import { serve } from "./serve.mjs";
import { readSettings } from "./settings.mjs";
import { step } from "./steps.mjs";

/** The checks that are cheap and that a person can put right: all of them before anything slow. */
async function check(settings, note) {
  const { env, dataDir, embedded, port, host } = settings;
  const lock = path.join(dataDir, "start.lock");
  let holder = takeLock(lock, { port });
  // An earlier start may be in the middle of stopping.
  for (let waited = 0; holder && waited < 3000; waited += 100) {
    note("waiting for an earlier start to end");
    await new Promise((resolve) => setTimeout(resolve, 100));
    holder = takeLock(lock, { port });
  }
  note("");
  if (holder) {
    throw new PlainError(
      `Madoguchi already runs in this folder (port ${holder.port}, process ${holder.pid}): stop that one first, with Ctrl-C.`,
    );
  }
  const secrets = embedded ? embeddedSecrets(dataDir) : null;
  const orphans = await stopOrphans(dataDir, clusterFolders(dataDir, secrets?.instance));
  if (orphans > 0) note(`stopped ${orphans} left over from an earlier start`);
  await requireFreePort(port, host);
  for (const name of ["DATABASE_URL", "MIGRATE_DATABASE_URL", "WORKER_DATABASE_URL"]) {
    if (!embedded && env[name]) await requireReachable(name, env[name]);
  }
  return secrets;
}

/** What the children get: the settings with every default filled in. */
function childEnv(settings, secrets) {
  const { env, port, host, publicUrl, dataDir, embedded } = settings;
  const { NEXTAUTH_SECRET, FIELD_KEYS, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY } = secrets ?? env;
  return {
    ...env,
    ...(embedded && { EMBEDDED: "1" }),
    ...(secrets && { NEXTAUTH_SECRET, FIELD_KEYS, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY }),
    PORT: String(port),
    HOSTNAME: host,
    PUBLIC_URL: publicUrl,
    NEXTAUTH_URL: publicUrl,
    DATA_DIR: dataDir,
  };
}

async function prepareDatabase(settings, secrets, env) {
  const { dataDir, embedded } = settings;
  const { server, urls } = await step("Database", (note) => (embedded ? openEmbedded(dataDir, secrets, note) : openOwn(env)));
  const full = { ...env, ...urls };
  await step("Migrations", (note) => migrate(full, dataDir, note));
  await step("Sample data", (note) => seed(full, dataDir, note, { embedded }));
  return { server, env: full };
}

/** Brings the portal up and returns its settings and the children that must keep running. */
export async function run(given = process.env, envFile = undefined) {
  const settings = await step("Environment", async (note) => {
    const read = readSettings(given, envFile);
    note(read.embedded ? "embedded database" : "own database");
    return read;
  });
  const { dataDir } = settings;
  const secrets = await step("Port and leftovers", (note) => check(settings, note));
  const env = childEnv(settings, secrets);
  await step("Packages", (note) => install(env, dataDir, note));
  await step("Database client", (note) => generateClient(env, dataDir, note));
  // The build does not need the database: on two cores both together are quicker than one after the other.
  const [serverFile, database] = await Promise.all([
    step("Build", (note) => build(env, dataDir, note)),
    prepareDatabase(settings, secrets, env),
  ]);
  const instance = randomUUID();
  const postmaster = database.server ? { POSTMASTER_PID: String(database.server.child.pid) } : {};
  const full = { ...settings, env: { ...database.env, ...postmaster, INSTANCE_ID: instance }, instance };
  const children = await step("Portal", (note) => serve(full, serverFile, note));
  return { settings, serverFile, children: database.server ? [...children, database.server.child] : children };
}
