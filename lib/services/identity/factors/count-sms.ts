import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { hashShortCode } from "../secrets";

const HOURS = 24;

type Message = {
  readonly accountId: string;
  readonly number: string;
  /** Whether a code that went there has come back before. */
  readonly isProved: boolean;
  /** From where it was asked for, where that is known. */
  readonly address: string | null;
};

/**
 * Counts a text message, which costs money, before it is queued: for its account, for its number (whoever's account asks), and in all. To a
 * number that nobody has proved yet fewer may go, for the line that asks and in all: what is left is for those who log in. False: one of
 * them has had its messages of the day. The rows that many share come last, so that they are held for a moment only.
 */
export async function countSms(
  tx: Tx,
  { accountId, number, isProved, address }: Message,
  { sms }: Pick<IdentityTerms, "sms">,
  at: Temporal.Instant,
): Promise<boolean> {
  const { inAllDay, perLineDay } = sms.unproved ?? { inAllDay: Math.floor(sms.inAllDay / 4), perLineDay: sms.perDay };
  // Only keyed hashes of number and address are kept: both are easily guessed.
  const mine: Counter[] = [
    [`sms-account:${accountId}`, sms.perDay],
    [`sms-number:${hashShortCode("sms", number)}`, sms.perNumberDay],
  ];
  const line: Counter[] = isProved || address === null ? [] : [[`sms-line:${hashShortCode("sms-line", address)}`, perLineDay]];
  const unproved: Counter[] = isProved ? [] : [["sms-unproved", inAllDay]];
  for (const [key, limit] of [...mine, ...line, ...unproved, ["sms-all", sms.inAllDay] satisfies Counter])
    if (!(await take(tx, key, limit, at))) return false;
  return true;
}

type Counter = readonly [key: string, limit: number];

/** One guarded statement: at the limit nothing is written and no row comes back. */
async function take(tx: Tx, key: string, limit: number, at: Temporal.Instant): Promise<boolean> {
  const now = toInstantColumn(at);
  const since = toInstantColumn(at.subtract({ hours: HOURS }));
  const taken = await tx.$executeRaw`
    INSERT INTO throttle (key, window_started_at, count) VALUES (${key}, ${now}, 1)
    ON CONFLICT (key) DO UPDATE SET
      window_started_at = CASE WHEN throttle.window_started_at <= ${since} THEN ${now} ELSE throttle.window_started_at END,
      count = CASE WHEN throttle.window_started_at <= ${since} THEN 1 ELSE throttle.count + 1 END
    WHERE throttle.window_started_at <= ${since} OR throttle.count < ${limit}`;
  return taken === 1;
}
