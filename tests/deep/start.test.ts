import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stopOrphans } from "../../scripts/start/orphans.mjs";
import { takeTestFolder } from "../../scripts/test/portal.mjs";
import { folders, launchPortal, processesOf, untilGone, untilReady } from "./started-portal";

let dataDir: string;

beforeAll(async () => {
  dataDir = takeTestFolder("start");
  await clean();
  // The first start builds and fills the database; the stories below all begin from there.
  const portal = await launchPortal(dataDir);
  await untilReady(portal);
  portal.npm.kill("SIGTERM");
  await portal.ended;
});

afterAll(clean);

async function clean() {
  await stopOrphans(dataDir, folders(dataDir));
  rmSync(dataDir, { recursive: true, force: true });
}

const parts = {
  "the start script": /scripts\/start\.mjs/,
  "the front": /scripts\/front\.mjs/,
  "the web servers": /^next-server/,
  "the worker": /scripts\/worker\.ts/,
  PostgreSQL: /\/bin\/postgres /,
  everything: /./,
};

function kill(part: keyof typeof parts, signal: NodeJS.Signals): void {
  const targets = processesOf(dataDir).filter(({ command }) => parts[part].test(command));
  if (part !== "everything") expect(targets.length, part).toBeGreaterThan(0);
  for (const { pid } of targets) {
    try {
      process.kill(pid, signal);
    } catch {
      // Went with another.
    }
  }
}

async function startsAgain(): Promise<void> {
  const portal = await launchPortal(dataDir);
  await untilReady(portal);
  expect(portal.output()).toMatch(/Sample data .* already there/);
  portal.npm.kill("SIGTERM");
  expect(await portal.ended).toBe(0);
  await untilGone(dataDir);
}

describe("nothing is left behind", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const)("after %s to npm", async (signal) => {
    const portal = await launchPortal(dataDir);
    await untilReady(portal);
    portal.npm.kill(signal);
    await portal.ended;
    await untilGone(dataDir);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"] as const)("after %s to the start script", async (signal) => {
    const portal = await launchPortal(dataDir);
    await untilReady(portal);
    kill("the start script", signal);
    await portal.ended;
    await untilGone(dataDir);
  });

  test("after Ctrl-C, which reaches npm and the script together", async () => {
    const portal = await launchPortal(dataDir);
    await untilReady(portal);
    process.kill(-(portal.npm.pid ?? 0), "SIGINT");
    await portal.ended;
    await untilGone(dataDir);
  });
});

describe("after kill -9 the next start recovers", () => {
  test.each(["the front", "the web servers", "the worker", "PostgreSQL"] as const)(
    "of %s, which also stops the rest with one sentence",
    async (part) => {
      const portal = await launchPortal(dataDir);
      await untilReady(portal);
      kill(part, "SIGKILL");
      expect(await portal.ended).toBe(1);
      expect(portal.output()).toMatch(/stopped by itself \(ended by SIGKILL\), so everything was stopped\./);
      await untilGone(dataDir);
      await startsAgain();
    },
  );

  test("of everything at once", async () => {
    const portal = await launchPortal(dataDir);
    await untilReady(portal);
    kill("everything", "SIGKILL");
    await portal.ended;
    await startsAgain();
  });

  test("of the script, front, web servers and worker: PostgreSQL lives on and is found", async () => {
    const portal = await launchPortal(dataDir);
    await untilReady(portal);
    const all = ["the front", "the web servers", "the worker", "the start script"] as const;
    for (const part of all) kill(part, "SIGSTOP");
    for (const part of all) kill(part, "SIGKILL");
    await portal.ended;
    await startsAgain();
  });

  test.each([300, 900, 1500, 2500, 4000])("%i ms into the very first start", async (ms) => {
    await clean();
    const portal = await launchPortal(dataDir);
    await new Promise((resolve) => setTimeout(resolve, ms));
    kill("everything", "SIGKILL");
    portal.npm.kill("SIGKILL");
    await portal.ended;
    const next = await launchPortal(dataDir);
    await untilReady(next);
    next.npm.kill("SIGTERM");
    await next.ended;
    await untilGone(dataDir);
    await startsAgain();
  });
});

test("a second start in the same folder is refused while the first one runs", async () => {
  const portal = await launchPortal(dataDir);
  await untilReady(portal);
  const second = await launchPortal(dataDir);
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain("Madoguchi already runs in this folder");
  expect((await fetch(`${portal.address}/api/health`)).status).toBe(200);
  portal.npm.kill("SIGTERM");
  await portal.ended;
  await untilGone(dataDir);
});
