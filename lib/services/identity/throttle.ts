import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { hashShortCode } from "./secrets";

// The operator's terms have no words for this: it is not a rule that a person meets, but a brake on machines.
const WINDOW_MINUTES = 10;
const MINUTES_A_DAY = 24 * 60;
/** Many people may stand behind one address, so it is refused late. */
const FAILS_PER_ADDRESS = 100;
/** An ID answers more slowly from its fourth failure on; unknown IDs alike. The hard lock is the account's own (CL-09). */
const FREE_FAILS_PER_ID = 3;
const STEP_MS = 250;
const LONGEST_MS = 2_000;
/** Every asking is a row until it is swept away, and nobody presses a button so often. */
const ASKS_PER_ADDRESS = 100;
const ASKS_PER_DEVICE = 30;

const keyOf = (kind: "address" | "id", value: string) => `${kind}:${sha256(value)}`;

export type Throttled = { readonly delayMs: number; readonly refusedForMinutes: number | null };

/** Counts a try for its address and ID before it is looked at, and says how long to wait or that it is refused. */
export async function countTry(tx: Tx, address: string, id: string, at: Temporal.Instant): Promise<Throttled> {
  // Always the address before the ID, so that two tries never wait for each other.
  const byAddress = await increment(tx, keyOf("address", address), at);
  if (byAddress > FAILS_PER_ADDRESS) return { delayMs: 0, refusedForMinutes: WINDOW_MINUTES };
  const byId = await increment(tx, keyOf("id", id), at);
  return { delayMs: Math.min(LONGEST_MS, Math.max(0, byId - FREE_FAILS_PER_ID) * STEP_MS), refusedForMinutes: null };
}

/** Takes a try back that turned out right, so that only failures are counted. */
export async function uncountTry(tx: Tx, address: string, id: string): Promise<void> {
  // Locked in the order of their counting, which is that of their names.
  await tx.$executeRaw`
    UPDATE throttle t SET count = t.count - 1
    FROM (SELECT key FROM throttle WHERE key IN (${keyOf("address", address)}, ${keyOf("id", id)}) ORDER BY key FOR UPDATE) l
    WHERE t.key = l.key AND t.count > 0`;
}

/**
 * Counts a visitor's asking for a passkey challenge, for the address and for the browser where it is known from an earlier login. Minutes to
 * wait; null: it may be made.
 */
export async function countPasskeyAsk(address: string, device: string | null, at: Temporal.Instant): Promise<number | null> {
  return asAuth(async (tx) => {
    const byAddress = await increment(tx, `passkey-${keyOf("address", address)}`, at);
    if (byAddress > ASKS_PER_ADDRESS) return WINDOW_MINUTES;
    const byDevice = device === null ? 0 : await increment(tx, `passkey-device:${sha256(device)}`, at);
    return byDevice > ASKS_PER_DEVICE ? WINDOW_MINUTES : null;
  });
}

/** Writes the row of an ID's tries as it is: for a login that must take as long as one that counts a try of its own. */
export async function touchTry(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`UPDATE throttle SET count = count WHERE key = ${keyOf("id", id)}`;
}

/**
 * Counts a code for an address that somebody has typed and nobody has proved yet: strangers together must not flood one mailbox. Those of a
 * registration, which anybody may begin, are counted apart from those of a login, so that no stranger uses up a login's codes. False: it
 * has had its codes of the day. Only a keyed hash of it is kept, since addresses are easily guessed.
 */
export async function countUnprovedCode(
  tx: Tx,
  whose: "registration" | "login",
  mail: string,
  perDay: number,
  at: Temporal.Instant,
): Promise<boolean> {
  const key = `${whose === "login" ? "mail" : "registration-mail"}:${hashShortCode("enrol", mail.toLowerCase())}`;
  return (await increment(tx, key, at, MINUTES_A_DAY)) <= perDay;
}

/** What people without a login may ask for only so often a day. */
type DailyCount =
  | "reset-address"
  | "contact-address"
  | "contact-mail"
  | "registration-address"
  | "registration-id"
  | "invitation-asked"
  | "invitation-mail";

const dailyKey = (what: DailyCount, value: string) => `${what}:${hashShortCode(what, value.toLowerCase())}`;

/** Counts for a day. False: it was more often than the terms allow. Only a keyed hash is kept, since addresses are easily guessed. */
export async function countToday(
  tx: Tx,
  what: DailyCount,
  value: string,
  perDay: number,
  at: Temporal.Instant,
): Promise<boolean> {
  return (await increment(tx, dailyKey(what, value), at, MINUTES_A_DAY)) <= perDay;
}

/** Takes back a count that came to nothing. */
export async function uncountToday(tx: Tx, what: DailyCount, value: string): Promise<void> {
  const key = dailyKey(what, value);
  await tx.throttle.updateMany({ where: { key, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
}

async function increment(tx: Tx, key: string, at: Temporal.Instant, windowMinutes = WINDOW_MINUTES): Promise<number> {
  const now = toInstantColumn(at);
  const since = toInstantColumn(at.subtract({ minutes: windowMinutes }));
  const rows = await tx.$queryRaw<{ count: number }[]>`
    INSERT INTO throttle (key, window_started_at, count) VALUES (${key}, ${now}, 1)
    ON CONFLICT (key) DO UPDATE SET
      window_started_at = CASE WHEN throttle.window_started_at <= ${since} THEN ${now} ELSE throttle.window_started_at END,
      count = CASE WHEN throttle.window_started_at <= ${since} THEN 1 ELSE throttle.count + 1 END
    RETURNING count`;
  return rows[0]?.count ?? 1;
}
