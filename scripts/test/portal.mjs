// The portal that the browser tests use: production build, own data folder, own port, fresh sample data.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { takeLock } from "../start/folder-lock.mjs";
import { freePort } from "../start/network.mjs";
import { stopOrphans } from "../start/orphans.mjs";
import { root } from "../start/project.mjs";
import { run } from "../start/run.mjs";

/** What a developer's shell may hold and a test must not see. */
const notForTests =
  /^(DATABASE_URL|MIGRATE_DATABASE_URL|WORKER_DATABASE_URL|SMTP_URL|PUBLIC_URL|HOST|SEED_SAMPLE|NEXTAUTH_|FIELD_KEYS|NEXT_SERVER_)/;

export function testEnvironment(env = process.env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !notForTests.test(name)));
}

/** The first data folder of this name that no other test run is using. */
export function takeTestFolder(name) {
  const parent = path.join(root, ".data/test");
  mkdirSync(parent, { recursive: true, mode: 0o711 });
  for (let slot = 1; ; slot++) {
    const folder = path.join(parent, `${name}-${slot}`);
    if (!takeLock(`${folder}.lock`)) return folder;
  }
}

/** Starts a fresh portal; the caller's end (lifetime.mjs) stops it. Returns the variables by which the tests find it. */
export async function startPortal() {
  const dataDir = takeTestFolder("e2e");
  await stopOrphans(dataDir, [path.join(dataDir, "postgres")]);
  rmSync(dataDir, { recursive: true, force: true });
  // The tests name an address of their own each, as a proxy would, so that the throttle sees no crowd.
  const env = { ...testEnvironment(), DATA_DIR: dataDir, PORT: String(await freePort()), TRUST_PROXY: "1" };
  const { settings, serverFile } = await run(env, null);
  return { BASE_URL: settings.publicUrl, E2E_DATA_DIR: dataDir, E2E_BUILD: path.dirname(serverFile) };
}
