// Starts the web server and the worker, and waits until the portal answers.
import path from "node:path";
import { typescript } from "./database.mjs";
import { PlainError } from "./plain-error.mjs";
import { launch, tailOf } from "./processes.mjs";
import { projectNode } from "./project.mjs";

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks the health page until it answers with our own instance id, so that no leftover of another start can pass for us. */
async function untilHealthy(web, { host, port, instance, log }) {
  const address = `http://${host === "0.0.0.0" ? "127.0.0.1" : host}:${port}/api/health`;
  let last = "no answer";
  for (let waited = 0; waited < 60_000 && !web.isEnded; waited += 100) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(5000) });
      const health = await response.json().catch(() => ({}));
      if (response.ok && health.instance === instance) return;
      last = response.ok ? "another program answered" : `status ${response.status}`;
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
    await pause(100);
  }
  throw new PlainError(`The web server did not become ready (${last}).${log ? ` Its last words:\n${tailOf(log)}` : ""}`);
}

/** The web server needs the portal's login alone: whoever broke into it must not find the owner's password there. */
export function webEnv({ MIGRATE_DATABASE_URL: _owner, WORKER_DATABASE_URL: _worker, ...env }) {
  return env;
}

/** The worker has its own login beside the portal's; the owner's only where none was set for it. */
export function workerEnv({ MIGRATE_DATABASE_URL: _owner, ...env }) {
  return env;
}

/**
 * With the embedded parts the logs go to files and the terminal stays readable; in a real installation they go to our own
 * output, where a service manager expects them.
 */
export async function serve({ env, dataDir, embedded, host, port, instance }, serverFile, note) {
  const log = (name) => (embedded ? { log: path.join(dataDir, `log/${name}.log`) } : {});
  const full = { ...env, NODE_ENV: "production" };
  note("worker");
  const worker = launch("The worker", projectNode, typescript("scripts/worker.ts"), {
    env: workerEnv(full),
    dataDir,
    ...log("worker"),
  });
  note("web server");
  const web = launch("The web server", projectNode, [serverFile], {
    env: webEnv(full),
    dataDir,
    ...log("web"),
    cwd: path.dirname(serverFile),
  });
  await untilHealthy(web, { host, port, instance, ...log("web") });
  note("ready");
  return [web, worker];
}
