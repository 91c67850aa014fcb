// Completes package-lock.json. Run it after each `npm install`:  npm run lock:complete
// 1. Optional platform packages that npm left out when the registry did not offer them: without these entries `npm ci` refuses
//    the lock file ("Missing: … from lock file").
// 2. The address of each package where npm was told to leave it out: without it `npm ci` asks the registry for every package's
//    metadata first, twice as many requests. npm replaces the host when another registry is configured.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const systems = { darwin: "darwin", linux: "linux", win32: "win32", windows: "win32", freebsd: "freebsd", android: "android" };
const moreSystems = { openharmony: "openharmony", aix: "aix", sunos: "sunos", netbsd: "netbsd", openbsd: "openbsd" };
const processors = { arm64: "arm64", x64: "x64", ia32: "ia32", arm: "arm", riscv64: "riscv64", s390x: "s390x", wasm32: "wasm32" };
const moreProcessors = { ppc64: "ppc64", loong64: "loong64", mips64el: "mips64el", armv7: "arm" };
const libraries = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" };

/** What a platform package's name says about where it runs: `…-linux-x64-musl` → linux, x64, musl. */
export function platformOf(name) {
  const words = name.split("/").pop().split("-");
  const pick = (table) => words.map((word) => table[word]).find((value) => value !== undefined);
  const os = pick({ ...systems, ...moreSystems });
  const cpu = pick({ ...processors, ...moreProcessors });
  const libc = os === "linux" ? pick(libraries) : undefined;
  return { ...(os && { os: [os] }), ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }) };
}

/** Node's look-up: the package's own folder first, then each folder above it. */
function isLocked(packages, from, name) {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf("node_modules/") - 1))) {
    if (packages[`${base ? `${base}/` : ""}node_modules/${name}`]) return true;
    if (base === "") return false;
  }
}

function addAddresses(packages) {
  for (const [path, entry] of Object.entries(packages)) {
    if (!entry.integrity || entry.resolved) continue;
    const name = entry.name ?? path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    entry.resolved = `https://registry.npmjs.org/${name}/-/${name.split("/").pop()}-${entry.version}.tgz`;
  }
}

/** Adds the missing entries to the parsed lock file and returns their names. */
export function completeLock(lock) {
  const added = [];
  for (const [from, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isLocked(lock.packages, from, name)) continue;
      const platform = platformOf(name);
      // Only a package that some platform rules out may be missing; anything else is a broken lock file.
      if (!platform.os && !platform.cpu) throw new Error(`${name} (wanted by ${from}) is missing and is no platform package`);
      if (!/^\d/.test(version)) throw new Error(`${name} (wanted by ${from}) has no exact version: ${version}`);
      lock.packages[`node_modules/${name}`] = { version, ...(entry.dev && { dev: true }), optional: true, ...platform };
      added.push(name);
    }
  }
  addAddresses(lock.packages);
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  return added;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = new URL("../package-lock.json", import.meta.url);
  const before = readFileSync(file, "utf8");
  const lock = JSON.parse(before);
  const added = completeLock(lock);
  const after = `${JSON.stringify(lock, null, 2)}\n`;
  if (after !== before) writeFileSync(file, after);
  console.log(added.length > 0 ? `Added ${added.length}: ${added.join(", ")}` : "The lock file has all platforms.");
}
