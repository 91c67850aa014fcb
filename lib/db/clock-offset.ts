import "server-only";
import { asWorker } from "./scope";

/** How far the embedded mode has moved the clock, in milliseconds; 0 unless somebody moved it. */
export async function readClockOffsetMs(): Promise<number> {
  return asWorker(async (tx) => Number((await tx.clock.findUniqueOrThrow({ where: { id: true } })).offsetMs));
}
