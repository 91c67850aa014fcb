// The frame of a command: environment, one answer, closed database, exit code.
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import { disconnect } from "@/lib/db/client";
import { loadPortalEnvironment } from "./portal-environment";

/** Exit code 0: done. 1: refused, or the surroundings are not right. 2: what was given cannot be used. */
export type Answer = { readonly code: 0 | 1 | 2; readonly lines: readonly string[] };

type Command = (args: readonly string[], at: Temporal.Instant) => Promise<Answer>;

function give({ code, lines }: Answer): void {
  (code === 0 ? process.stdout : process.stderr).write(`${lines.join("\n")}\n`);
  process.exitCode = code;
}

/** Runs what was asked for; without a word it says how it is used, which needs no database. */
export async function runCommand(usage: Answer, command: Command): Promise<void> {
  const args = process.argv.slice(2);
  if (args.length === 0) return give(usage);
  try {
    loadPortalEnvironment();
    give(await command(args, await now()));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.trim() : error}\n`);
    process.exitCode = 1;
  } finally {
    await disconnect();
  }
}
