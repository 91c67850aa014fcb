import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { hashShortCode } from "../secrets";

const HOURS = 24;

/**
 * Counts a text message, which costs money, before it is queued: for its account, for its number (whoever's account asks), and in all.
 * False: one of the three has had its messages of the day. The row that all share comes last, so that it is held for a moment only.
 */
export async function countSms(
  tx: Tx,
  { accountId, number }: { accountId: string; number: string },
  { sms }: Pick<IdentityTerms, "sms">,
  at: Temporal.Instant,
): Promise<boolean> {
  // Only a keyed hash of the number is kept: numbers are easily guessed.
  return (
    (await take(tx, `sms-account:${accountId}`, sms.perDay, at)) &&
    (await take(tx, `sms-number:${hashShortCode("sms", number)}`, sms.perNumberDay, at)) &&
    (await take(tx, "sms-all", sms.inAllDay, at))
  );
}

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
