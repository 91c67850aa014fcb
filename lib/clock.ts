import "server-only";
import { cache } from "react";
import { Temporal } from "temporal-polyfill";
import { getEnv } from "@/lib/config/env";
import { readClockOffsetMs } from "@/lib/db/clock-offset";

/**
 * The present instant: the only way in which time comes into the portal. The embedded mode adds an offset kept in the
 * database, so that year-long stories and demonstrations can move time; a real deployment never reads it. All parts of a page are drawn
 * for one instant.
 */
export const now = cache(async (): Promise<Temporal.Instant> => {
  const instant = Temporal.Now.instant();
  return getEnv().EMBEDDED ? instant.add({ milliseconds: await readClockOffsetMs() }) : instant;
});
