import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { portalEnv } from "../portal-env";
import type { makers } from "./makers";

type Makers = typeof makers;
export type People = { readonly [K in keyof Makers]: Makers[K] };

const root = path.resolve(import.meta.dirname, "../../..");

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

/** Starts the process of serve.ts and gives its makers as functions of ours. */
export function startPeople(): { people: People; stop: () => Promise<void> } {
  const loader = pathToFileURL(path.join(root, "node_modules/tsx/dist/loader.mjs")).href;
  const child: ChildProcess = spawn(
    path.join(root, "node_modules/.bin/node"),
    ["--conditions=react-server", `--import=${loader}`, path.join(import.meta.dirname, "serve.ts")],
    { cwd: root, env: portalEnv(), stdio: ["pipe", "pipe", "inherit"] },
  );
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error("no way to talk to the process that makes people");
  const waiting = new Map<number, Waiting>();
  createInterface({ input: stdout }).on("line", (line) => {
    const said = JSON.parse(line) as { id: number; value?: unknown; error?: string };
    const one = waiting.get(said.id);
    waiting.delete(said.id);
    if (said.error === undefined) one?.resolve(said.value);
    else one?.reject(new Error(said.error));
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.once("exit", (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`the process that makes people ended with ${code}`));
  });
  let count = 0;
  const ask = (name: string, args: unknown[]) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      stdin.write(`${JSON.stringify({ id: count, name, args })}\n`);
    });
  const people = new Proxy({} as People, {
    get: (_, name) => (typeof name === "string" && name !== "then" ? (...args: unknown[]) => ask(name, args) : undefined),
  });
  return {
    people,
    stop: async () => {
      stdin.end();
      await ended;
    },
  };
}
