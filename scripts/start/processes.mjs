// Starts child processes and makes sure that none outlives us. Each child leads a process group of its own: Ctrl-C reaches only
// this script, which then stops the children in order, and a child's own children go with it.
import { spawn } from "node:child_process";
import { closeSync, createWriteStream, openSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { PlainError } from "./plain-error.mjs";
import { root } from "./project.mjs";

const watchParent = pathToFileURL(path.join(root, "scripts/start/watch-parent.mjs")).href;
const children = new Set();
let stopping = false;

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

/** Does not keep the process alive by itself. */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref());

/**
 * Starts a child. PART_OF marks it and all its descendants as ours, so that a later start recognises orphans.
 * `log` is a file that receives its output; without one the output comes to our own. `stopWith` lists the signals that end it,
 * from polite to final, each given five seconds.
 */
export function launch(name, command, args, { env, dataDir, log, cwd = root, stopWith = ["SIGTERM", "SIGKILL"], pipe, ids }) {
  if (stopping) throw new PlainError("Stopping.");
  const out = log ? openSync(log, "a", 0o600) : "inherit";
  const output = pipe ? ["ignore", "pipe", "pipe"] : ["ignore", out, out];
  const nodeOptions = [env.NODE_OPTIONS, `--import=${watchParent}`].filter(Boolean).join(" ");
  const process_ = spawn(command, args, {
    cwd,
    env: { ...env, PART_OF: dataDir, NODE_OPTIONS: nodeOptions },
    stdio: output,
    detached: true,
    ...ids,
  });
  if (log) closeSync(out);
  const child = { name, log, stopWith, pid: process_.pid, process: process_, ended: null, isEnded: false };
  child.ended = new Promise((resolve) => {
    process_.once("error", (error) => resolve({ code: null, signal: null, error }));
    process_.once("exit", (code, signal) => resolve({ code, signal }));
  }).then((end) => {
    child.isEnded = true;
    children.delete(child);
    return end;
  });
  children.add(child);
  return child;
}

export async function stop(child) {
  for (const signal of child.stopWith) {
    if (child.isEnded) break;
    signalGroup(child, signal);
    await Promise.race([child.ended, pause(5000)]);
  }
  // A helper of the child may linger in its group.
  if (child.pid) signalGroup(child, "SIGKILL");
}

/** Stops the children, the latest first, so that the database goes last. From then on nothing can be launched. */
export async function stopAll() {
  stopping = true;
  for (const child of [...children].reverse()) await stop(child);
}

/** The last lines of a log file, for an error message. */
export function tailOf(log, count = 15) {
  try {
    return readFileSync(log, "utf8").trimEnd().split("\n").slice(-count).join("\n");
  } catch {
    return "";
  }
}

function describeEnd({ code, signal, error }) {
  if (error) return error.message;
  return signal ? `ended by ${signal}` : `exit code ${code}`;
}

/** Rejects when a child that should run for good ends; never resolves. */
export async function whileItRuns(child) {
  const end = await child.ended;
  if (stopping) return new Promise(() => {});
  const where = child.log ? ` Its last words are in ${path.relative(root, child.log)}.` : "";
  throw new PlainError(
    `${child.name} stopped by itself (${describeEnd(end)}), so everything was stopped.${where} Run npm start again.`,
  );
}

/** Colour codes would end up in the log files. */
const withoutColours = ({ FORCE_COLOR: _, ...env }) => ({ ...env, NO_COLOR: "1" });

/** Runs a command to its end. `onLine` sees its output as it comes; a failure shows the last lines. */
export async function runToEnd(name, command, args, { onLine = () => {}, log, ...options }) {
  const file = createWriteStream(log, { mode: 0o600 });
  const child = launch(name, command, args, { ...options, env: withoutColours(options.env), pipe: true });
  const recent = [];
  for (const stream of [child.process.stdout, child.process.stderr]) {
    stream?.setEncoding("utf8");
    stream?.on("data", (text) => {
      file.write(text);
      for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
        recent.push(line);
        if (recent.length > 25) recent.shift();
        onLine(line);
      }
    });
  }
  const end = await child.ended;
  file.end();
  if (end.code === 0) return;
  const words = recent.map((line) => `    ${line}`).join("\n");
  throw new PlainError(
    `${name} failed (${describeEnd(end)}). The whole output is in ${path.relative(root, log)}; it ends with:\n${words}`,
  );
}
