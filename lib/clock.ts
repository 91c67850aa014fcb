import "server-only";
import { Temporal } from "temporal-polyfill";
import { getEnv } from "@/lib/config/env";
import { readClockOffsetMs } from "@/lib/db/clock-offset";

/**
 * The present instant: the only way in which time comes into the portal. The embedded mode adds an offset kept in the
 * database, so that year-long stories and demonstrations can move time; a real deployment never reads it.
 */
export async function now(): Promise<Temporal.Instant> {
  const instant = Temporal.Now.instant();
  return getEnv().EMBEDDED ? instant.add({ milliseconds: await readClockOffsetMs() }) : instant;
}
