// The frame of a command: environment, one answer, closed database, exit code.
import type { Temporal } from "temporal-polyfill";
import { now } from "@/lib/clock";
import { disconnect } from "@/lib/db/client";
import { loadPortalEnvironment } from "./portal-environment";

/** Exit code 0: done. 1: refused, or the surroundings are not right. 2: what was given cannot be used. */
export type Answer = { readonly code: 0 | 1 | 2; readonly lines: readonly string[] };

export async function runCommand(command: (args: readonly string[], at: Temporal.Instant) => Promise<Answer>): Promise<void> {
  try {
    loadPortalEnvironment();
    const { code, lines } = await command(process.argv.slice(2), await now());
    (code === 0 ? process.stdout : process.stderr).write(`${lines.join("\n")}\n`);
    process.exitCode = code;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message.trim() : error}\n`);
    process.exitCode = 1;
  } finally {
    await disconnect();
  }
}
