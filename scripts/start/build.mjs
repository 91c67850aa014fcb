// The production build: made when a hash over its sources changed, and kept under that hash. A running portal therefore keeps
// its own files while another start (or the tests) builds newer ones.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import path from "node:path";
import { releaseLock, takeLock } from "./folder-lock.mjs";
import { PlainError } from "./plain-error.mjs";
import { runToEnd } from "./processes.mjs";
import { buildsFolder, projectNode, root } from "./project.mjs";

/** What the build does not read: every other folder counts, so that a new source folder needs no entry here. */
const notSources = new Set([
  "node_modules",
  "generated",
  "tests",
  "e2e",
  "docs",
  "scripts",
  "prisma/seed",
  "prisma/migrations",
  "coverage",
]);
const alsoNot = new Set(["test-results", "playwright-report", "next-env.d.ts", "knip.json", "biome.json"]);

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const file = path.join(folder, entry.name);
    const name = path.relative(root, file);
    if (entry.name.startsWith(".") || notSources.has(name) || alsoNot.has(name)) continue;
    // Beside the folders only configuration counts: a log or a note there must not cause a build.
    if (folder === root && entry.isFile() && !/\.(ts|mjs|json)$/.test(name)) continue;
    if (entry.isDirectory()) yield* sources(file);
    else if (entry.isFile()) yield file;
  }
}

export function sourceHash() {
  const hash = createHash("sha256").update(readFileSync(path.join(root, "scripts/start/build.mjs")));
  for (const file of sources(root))
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update("\0");
  return hash.digest("hex").slice(0, 16);
}

const serverIn = (folder) => path.join(folder, "server.js");

/** Two builds at once would write into the same .next: the second waits for the first. */
async function whileBuildingAlone(note, work) {
  const file = path.join(buildsFolder, "building");
  while (takeLock(file)) {
    note("waiting for another build");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  try {
    return await work();
  } finally {
    releaseLock(file);
  }
}

/** Keeps the newest builds; one in use is among them unless three others were made meanwhile. */
function forgetOldBuilds() {
  const age = (name) => statSync(path.join(buildsFolder, name)).mtimeMs;
  const builds = readdirSync(buildsFolder).filter((name) => existsSync(serverIn(path.join(buildsFolder, name))));
  for (const name of builds.sort((a, b) => age(b) - age(a)).slice(4))
    rmSync(path.join(buildsFolder, name), { recursive: true, force: true });
}

async function makeBuild(env, dataDir, target, note) {
  const standalone = path.join(root, ".next/standalone");
  rmSync(standalone, { recursive: true, force: true });
  await runToEnd("The build", projectNode, [path.join(root, "node_modules/next/dist/bin/next"), "build"], {
    env: { ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    dataDir,
    log: path.join(dataDir, "log/build.log"),
    onLine: (line) =>
      note(
        line
          .replace(/[^\x20-\x7e]/g, "")
          .trim()
          .slice(0, 50),
      ),
  });
  if (!existsSync(serverIn(standalone))) {
    throw new PlainError(
      "The build made no .next/standalone/server.js: is there a package-lock.json in a folder above the project?",
    );
  }
  cpSync(path.join(root, ".next/static"), path.join(standalone, ".next/static"), { recursive: true });
  if (existsSync(path.join(root, "public")))
    cpSync(path.join(root, "public"), path.join(standalone, "public"), { recursive: true });
  // Next.js copies .env files beside the server, where they would outlive a change of .env: the environment comes from us.
  for (const name of readdirSync(standalone)) if (name.startsWith(".env")) rmSync(path.join(standalone, name));
  renameSync(standalone, target);
}

/** Returns the server.js of the build of the present sources, making it where it is missing. */
export async function build(env, dataDir, note) {
  mkdirSync(buildsFolder, { recursive: true });
  const target = path.join(buildsFolder, sourceHash());
  if (existsSync(serverIn(target))) {
    utimesSync(target, new Date(), new Date());
    note("up to date");
    return serverIn(target);
  }
  return whileBuildingAlone(note, async () => {
    if (!existsSync(serverIn(target))) await makeBuild(env, dataDir, target, note);
    forgetOldBuilds();
    note("");
    return serverIn(target);
  });
}
