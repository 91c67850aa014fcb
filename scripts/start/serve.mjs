// Starts the web servers, the front before them and the worker, and waits until the portal answers.
import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { keepAliveMs } from "../front/times.mjs";
import { typescript } from "./database.mjs";
import { freePort } from "./network.mjs";
import { PlainError } from "./plain-error.mjs";
import { launch, tailOf } from "./processes.mjs";
import { projectNode, root } from "./project.mjs";

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
  throw new PlainError(`${web.name} did not become ready (${last}).${log ? ` Its last words:\n${tailOf(log)}` : ""}`);
}

/** The web server needs the portal's login alone: whoever broke into it must not find the owner's password there. */
export function webEnv({ MIGRATE_DATABASE_URL: _owner, WORKER_DATABASE_URL: _worker, ...env }) {
  return env;
}

/** The worker has its own login beside the portal's; the owner's only where none was set for it. */
export function workerEnv({ MIGRATE_DATABASE_URL: _owner, ...env }) {
  return env;
}

/** The front is told where it listens, and no secret: it only passes things on. */
const forFront = ["PATH", "NODE_OPTIONS", "POSTMASTER_PID", "HOSTNAME", "PORT", "TRUST_PROXY", "KEEP_ALIVE_TIMEOUT"];
/** @param {Readonly<Record<string, string | undefined>>} env */
export const frontEnv = (env) =>
  Object.fromEntries(forFront.filter((name) => env[name] !== undefined).map((name) => [name, env[name]]));

/** A web server behind the front: reached from this machine alone, it believes the front. */
const behindFront = (env, port, answers) => ({
  ...webEnv(env),
  ANSWERS: answers,
  HOSTNAME: "127.0.0.1",
  PORT: String(port),
  KEEP_ALIVE_TIMEOUT: String(keepAliveMs),
});

/**
 * Gives way to everybody else where there is not enough for all. At once after its start, so that its threads inherit it. Linux weighs sessions
 * first, where it groups by them, and each child has one of its own: so the group gives way as well.
 */
function givesWay(child) {
  const { PRIORITY_LOW } = os.constants.priority;
  try {
    os.setPriority(child.pid, PRIORITY_LOW);
    writeFileSync(`/proc/${child.pid}/autogroup`, String(PRIORITY_LOW));
  } catch {
    // Ended already, which is noticed elsewhere; or no Linux, or one that does not group.
  }
  return child;
}

/**
 * Two web servers of one build, for members and for visitors, and the front that chooses between them; whoever is not logged in yet, and
 * the worker, give way to those who are (docs/decisions/0021). With the embedded parts the logs go to files and the terminal stays
 * readable; in a real installation they go to our own output, where a service manager expects them.
 */
export async function serve({ env, dataDir, embedded, host, port, instance }, serverFile, note) {
  const log = (name) => (embedded ? { log: path.join(dataDir, `log/${name}.log`) } : {});
  const full = { ...env, NODE_ENV: "production" };
  note("worker");
  const worker = givesWay(
    launch("The worker", projectNode, typescript("scripts/worker.ts"), { env: workerEnv(full), dataDir, ...log("worker") }),
  );
  note("web servers");
  const [members, visitors] = [await freePort(), await freePort()];
  const web = (name, file, webPort, answers) =>
    launch(name, projectNode, [serverFile], {
      env: behindFront(full, webPort, answers),
      dataDir,
      ...log(file),
      cwd: path.dirname(serverFile),
    });
  const forMembers = web("The web server", "web", members, "members");
  const forVisitors = givesWay(web("The web server for visitors", "visitors", visitors, "visitors"));
  const front = launch("The front", projectNode, [path.join(root, "scripts/front.mjs")], {
    env: { ...frontEnv(full), MEMBERS_PORT: String(members), VISITORS_PORT: String(visitors) },
    dataDir,
    ...log("front"),
  });
  await Promise.all([
    untilHealthy(forMembers, { host: "127.0.0.1", port: members, instance, ...log("web") }),
    untilHealthy(forVisitors, { host: "127.0.0.1", port: visitors, instance, ...log("visitors") }),
  ]);
  await untilHealthy(front, { host, port, instance, ...log("front") });
  note("ready");
  return [front, forMembers, forVisitors, worker];
}
