import "server-only";
import type { Tx } from "./scope";

/** Enqueues a background job in the caller's transaction: no job without its change, no change without its job. */
export async function enqueueJob(tx: Tx, task: string, payload: Record<string, string>): Promise<void> {
  await tx.$queryRaw`SELECT enqueue(${task}, ${JSON.stringify(payload)}::json)`;
}
