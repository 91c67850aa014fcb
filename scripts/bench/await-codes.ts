import { type FSWatcher, watch } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type CaughtMail, codeIn } from "../../e2e/support/mailbox-files";

/** How long a code may take to come before the login counts as failed. */
const patienceMs = 30_000;

/** The codes that come into the embedded mailbox from now on, each mail read once, as it comes: looking for them must not be a load of its own. */
export function awaitCodes(): { next: (to: string) => Promise<string | null>; stop: () => void } {
  const folder = path.join(process.env.E2E_DATA_DIR ?? ".data", "mailbox");
  const waiting = new Map<string, (code: string) => void>();
  const seen = new Set<string>();
  const read = async (name: string) => {
    const { to, text } = JSON.parse(await readFile(path.join(folder, name), "utf8")) as CaughtMail;
    const code = codeIn(text);
    if (code) waiting.get(to)?.(code);
  };
  const timers = new Set<NodeJS.Timeout>();
  const watcher: FSWatcher = watch(folder, (_, name) => {
    if (!name?.endsWith(".json") || seen.has(name)) return;
    seen.add(name);
    read(name).catch((error: Error) => process.stderr.write(`${name}: ${error.message}\n`));
  });
  return {
    /** Null: none came in time. */
    next: (to) =>
      new Promise((resolve) => {
        const given = (code: string | null) => {
          clearTimeout(late);
          timers.delete(late);
          if (waiting.get(to) === given) waiting.delete(to);
          resolve(code);
        };
        const late = setTimeout(() => given(null), patienceMs);
        timers.add(late);
        waiting.set(to, given);
      }),
    stop: () => {
      watcher.close();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
