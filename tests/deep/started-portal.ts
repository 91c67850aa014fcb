import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { freePort } from "../../scripts/start/network.mjs";
import { findOrphans } from "../../scripts/start/orphans.mjs";
import { clusterFolders } from "../../scripts/start/postgres-place.mjs";
import { root } from "../../scripts/start/project.mjs";

/** A portal that a test started as a person does, by `npm start`, in a data folder of its own. */
export type StartedPortal = {
  readonly npm: ChildProcess;
  readonly address: string;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
};

export const folders = (dataDir: string) => clusterFolders(dataDir, readInstance(dataDir));

function readInstance(dataDir: string): string | undefined {
  try {
    return (JSON.parse(readFileSync(path.join(dataDir, "secrets.json"), "utf8")) as { instance: string }).instance;
  } catch {
    return undefined;
  }
}

export async function launchPortal(dataDir: string): Promise<StartedPortal> {
  const port = await freePort();
  let text = "";
  const npm = spawn("npm", ["start"], {
    cwd: root,
    // Empty values win over a developer's .env.
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: "",
      SMTP_URL: "",
      PUBLIC_URL: "",
    },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      text += chunk.toString();
    });
  }
  const ended = new Promise<number | null>((resolve) => npm.once("exit", (code) => resolve(code)));
  return { npm, address: `http://localhost:${port}`, output: () => text, ended };
}

async function until(what: string, isSo: () => boolean, timeoutMs: number): Promise<void> {
  for (const deadline = Date.now() + timeoutMs; !isSo(); ) {
    if (Date.now() > deadline) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function untilReady(portal: StartedPortal): Promise<void> {
  await until("ready", () => portal.npm.exitCode !== null || portal.output().includes("Ready after"), 240_000);
  expect(portal.output()).toContain("Ready after");
  expect((await fetch(`${portal.address}/api/health`)).status).toBe(200);
}

/** Every process of this data folder, the start script included. */
export function processesOf(dataDir: string): { pid: number; command: string }[] {
  const children = findOrphans(dataDir, folders(dataDir));
  const scripts = readdirSync("/proc")
    .map(Number)
    .filter((pid) => pid > 0 && /^\S*node scripts\/start\.mjs/.test(commandOf(pid)))
    .filter((pid) => read(`/proc/${pid}/environ`).split("\0").includes(`DATA_DIR=${dataDir}`));
  return [...new Set([...children, ...scripts])].map((pid) => ({ pid, command: commandOf(pid) }));
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

const commandOf = (pid: number) => read(`/proc/${pid}/cmdline`).replaceAll("\0", " ").trim();

export async function untilGone(dataDir: string): Promise<void> {
  const left = () => processesOf(dataDir);
  await until("no process left", () => left().length === 0, 10_000).catch((error: unknown) => {
    throw new Error(`still there: ${left().map(({ command }) => command)}`, { cause: error });
  });
}
