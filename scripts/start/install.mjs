// Installs the packages when node_modules is not what the lock file says, and generates the database client.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PlainError } from "./plain-error.mjs";
import { runToEnd } from "./processes.mjs";
import { projectNode, root } from "./project.mjs";

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), "utf8")).packages ?? {};
  } catch {
    return null;
  }
}

/** Compares npm's own record of what it installed (written last, so never after an interruption) with the lock file. */
export function isInstalled() {
  const wanted = packagesOf("package-lock.json");
  const present = packagesOf("node_modules/.package-lock.json");
  if (!wanted || !present || !existsSync(projectNode)) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === "") return true;
    return present[name] ? present[name].version === entry.version : entry.optional === true;
  });
}

/**
 * Packages whose own install scripts we want, the project's Node last: its presence tells that all of them ran. Prisma's are left
 * out: they refuse the older Node that may run npm here, and fetch engines that we do not use.
 */
function packagesWithScripts() {
  const present = packagesOf("node_modules/.package-lock.json") ?? {};
  const names = Object.keys(present).filter((name) => present[name].hasInstallScript && !/\/@?prisma(\/|$)/.test(name));
  return [...new Set(names.map((name) => name.replace(/^.*node_modules\//, "")))].sort(
    (a, b) => Number(a === "node") - Number(b === "node"),
  );
}

/**
 * npm as it was called (`npm start` names its own program), or the one on the path. It runs in the Node that ran npm: this process may
 * already be the project's own one, which `npm ci` removes.
 */
function npmCommand(env) {
  const isNpm = env.npm_execpath && /npm-cli\.c?js$/.test(env.npm_execpath);
  return isNpm ? [env.npm_node_execpath ?? process.execPath, env.npm_execpath] : ["npm"];
}

/** `npm ci`, with the count of fetched packages as progress. NODE_ENV=production would leave out what the build needs. */
export async function install(env, dataDir, note) {
  if (isInstalled()) return note("up to date");
  const total = Object.keys(packagesOf("package-lock.json") ?? {}).length;
  let fetched = 0;
  const [command, ...first] = npmCommand(env);
  const run = (name, args, onLine) =>
    runToEnd(name, command, [...first, ...args], {
      env: { ...env, NODE_ENV: "development" },
      dataDir,
      log: path.join(dataDir, `log/${name.replace(/\W+/g, "-")}.log`),
      onLine,
    });
  await run(
    "npm ci",
    ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=http", "--include=dev", "--include=optional"],
    (line) => {
      if (/\.tgz\b/.test(line)) note(`${Math.min(++fetched, total)} fetched`);
    },
  );
  for (const name of packagesWithScripts()) {
    note(`setting up ${name}`);
    await run("npm rebuild", ["rebuild", name, "--ignore-scripts=false"]);
  }
  note(`${Object.keys(packagesOf("node_modules/.package-lock.json") ?? {}).length} packages`);
  if (!existsSync(projectNode))
    throw new PlainError("npm did not install the project's own Node; what it said is in the folder log of .data.");
}

function schemaFiles(folder = path.join(root, "prisma/schema")) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** Generates the Prisma client when schema or Prisma changed. Its native engine is not needed for that and is never downloaded. */
export async function generateClient(env, dataDir, note) {
  const files = schemaFiles();
  if (files.length === 0) return note("no schema yet");
  const hash = createHash("sha256").update(packagesOf("package-lock.json")?.["node_modules/prisma"]?.version ?? "");
  for (const file of [...files, path.join(root, "prisma.config.ts")]) hash.update(existsSync(file) ? readFileSync(file) : "");
  const digest = hash.digest("hex");
  const output = /^\s*output\s*=\s*"([^"]+)"/m.exec(files.map((file) => readFileSync(file, "utf8")).join("\n"))?.[1];
  const mark = output && path.resolve(root, "prisma/schema", output, ".schema-hash");
  if (mark && existsSync(mark) && readFileSync(mark, "utf8") === digest) return note("up to date");
  await runToEnd("prisma generate", projectNode, [path.join(root, "node_modules/prisma/build/index.js"), "generate"], {
    env: { ...env, PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", PRISMA_HIDE_UPDATE_MESSAGE: "1" },
    dataDir,
    log: path.join(dataDir, "log/generate.log"),
  });
  if (mark) writeFileSync(mark, digest);
}
