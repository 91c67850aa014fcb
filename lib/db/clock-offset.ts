import "server-only";
import { prismaClient } from "./client";

/** How far the embedded mode has moved the clock, in milliseconds; 0 unless somebody moved it. In no scope: it is about nobody. */
export async function readClockOffsetMs(): Promise<number> {
  const [row] = await prismaClient().$queryRaw<{ ms: bigint }[]>`SELECT offset_ms AS ms FROM clock`;
  return Number(row?.ms ?? 0);
}
