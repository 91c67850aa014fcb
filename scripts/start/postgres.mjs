// The embedded PostgreSQL 18: makes its cluster once, starts it on a port of its own, and recovers from a kill.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { freePort, isFree } from "./network.mjs";
import { PlainError } from "./plain-error.mjs";
import { giveTo, postgresPlace } from "./postgres-place.mjs";
import { launch, runToEnd, tailOf } from "./processes.mjs";

const OWNER = "madoguchi_owner";
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The server sees none of our variables: a PGDATA or LC_ALL from outside must not lead it astray. */
const serverEnv = (dataDir) => ({ PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC", HOME: dataDir });

/** Made under another name and renamed when complete: a kill in the middle leaves nothing that looks like a cluster. */
async function makeCluster(place, dataDir, password) {
  const fresh = `${place.cluster}.new`;
  const passwordFile = `${fresh}.password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  giveTo(place.ids, fresh);
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    giveTo(place.ids, passwordFile);
    const args = [
      `--pgdata=${fresh}`,
      "--auth=scram-sha-256",
      `--username=${OWNER}`,
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
    ];
    const locale = ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--no-instructions"];
    await runToEnd("initdb", path.join(place.programs, "initdb"), [...args, ...locale], {
      env: serverEnv(place.base),
      dataDir,
      cwd: place.base,
      log: path.join(dataDir, "log/initdb.log"),
      ids: place.ids,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(fresh, place.cluster);
}

/** The port is chosen once and kept, so that tools may remember it; another one when somebody else has taken it. */
async function portOf(dataDir) {
  const file = path.join(dataDir, "postgres.port");
  const kept = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
  if (kept && (await isFree(kept))) return kept;
  const port = await freePort();
  writeFileSync(file, `${port}\n`);
  return port;
}

function readStatus(cluster) {
  try {
    const lines = readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), isReady: lines[7]?.trim() === "ready" };
  } catch {
    return { pid: 0, isReady: false };
  }
}

async function untilReady(child, cluster) {
  for (let waited = 0; waited < 60_000; waited += 30) {
    const status = readStatus(cluster);
    if (status.pid === child.pid && status.isReady) return;
    if (child.isEnded) break;
    await pause(30);
  }
  throw new PlainError(`The embedded PostgreSQL did not start. Its last words:\n${tailOf(child.log)}`);
}

/**
 * Starts the cluster of a data folder, making it first where there is none. Orphans must have been stopped before.
 * `settings` are extra server settings (the tests trade safety for speed). Returns the child and `url(database)` of the owner.
 */
export async function startPostgres(dataDir, secrets, { settings = {}, note = () => {} } = {}) {
  const place = postgresPlace(dataDir, secrets.instance);
  if (!existsSync(place.cluster)) {
    note("making the database");
    await makeCluster(place, dataDir, secrets.ownerPassword);
  }
  // No orphan is left, so a pid file is stale; its number may belong to another program by now, and PostgreSQL would give up.
  rmSync(path.join(place.cluster, "postmaster.pid"), { force: true });
  const port = await portOf(dataDir);
  const all = { listen_addresses: "127.0.0.1", unix_socket_directories: "", timezone: "UTC", log_timezone: "UTC", ...settings };
  const args = [
    "-D",
    place.cluster,
    "-p",
    String(port),
    ...Object.entries(all).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  const child = launch("The embedded PostgreSQL", path.join(place.programs, "postgres"), args, {
    env: serverEnv(place.base),
    dataDir,
    cwd: place.base,
    log: path.join(dataDir, "log/postgres.log"),
    ids: place.ids,
    stopWith: ["SIGINT", "SIGQUIT", "SIGKILL"],
  });
  await untilReady(child, place.cluster);
  const url = (database) => `postgresql://${OWNER}:${secrets.ownerPassword}@127.0.0.1:${port}/${database}`;
  return { child, port, place, url };
}
