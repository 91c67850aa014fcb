import "server-only";
import { createHash } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth, type Tx } from "@/lib/db/scope";

// The operator's terms have no words for this: it is not a rule that a person meets, but a brake on machines.
const WINDOW_MINUTES = 10;
/** Many people may stand behind one address, so it is refused late. */
const FAILS_PER_ADDRESS = 100;
/** An ID answers more slowly from its fourth failure on; unknown IDs alike. The hard lock is the account's own (CL-09). */
const FREE_FAILS_PER_ID = 3;
const STEP_MS = 250;
const LONGEST_MS = 2_000;

const keyOf = (kind: "address" | "id", value: string) => `${kind}:${createHash("sha256").update(value).digest("hex")}`;

export type Throttled = { readonly delayMs: number; readonly refusedForMinutes: number | null };

/** Counts a try for its address and ID before it is looked at, and says how long to wait or that it is refused. */
export async function countTry(address: string, id: string, at: Temporal.Instant): Promise<Throttled> {
  return asAuth(async (tx) => {
    // Always the address before the ID, so that two tries never wait for each other.
    const byAddress = await increment(tx, keyOf("address", address), at);
    if (byAddress > FAILS_PER_ADDRESS) return { delayMs: 0, refusedForMinutes: WINDOW_MINUTES };
    const byId = await increment(tx, keyOf("id", id), at);
    return { delayMs: Math.min(LONGEST_MS, Math.max(0, byId - FREE_FAILS_PER_ID) * STEP_MS), refusedForMinutes: null };
  });
}

/** Takes a try back that turned out right, so that only failures are counted. */
export async function uncountTry(address: string, id: string): Promise<void> {
  const keys = [keyOf("address", address), keyOf("id", id)];
  await asAuth(async (tx) => {
    for (const key of keys) await tx.throttle.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
  });
}

async function increment(tx: Tx, key: string, at: Temporal.Instant): Promise<number> {
  const now = toInstantColumn(at);
  const since = toInstantColumn(at.subtract({ minutes: WINDOW_MINUTES }));
  const rows = await tx.$queryRaw<{ count: number }[]>`
    INSERT INTO throttle (key, window_started_at, count) VALUES (${key}, ${now}, 1)
    ON CONFLICT (key) DO UPDATE SET
      window_started_at = CASE WHEN throttle.window_started_at <= ${since} THEN ${now} ELSE throttle.window_started_at END,
      count = CASE WHEN throttle.window_started_at <= ${since} THEN 1 ELSE throttle.count + 1 END
    RETURNING count`;
  return rows[0]?.count ?? 1;
}
