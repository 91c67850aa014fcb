import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asWorker } from "@/lib/db/scope";

/** A worker that has a message in hand for longer is dead: every call it makes ends within seconds. */
const inHandSeconds = 90;

export type SmsInHand = NonNullable<Awaited<ReturnType<typeof claimSms>>>;

/**
 * Takes a message in hand: of two workers one gets it. Null: there is nothing to send any more. Throws while another one has it. A hand
 * that was never put back, and an answer that was lost, say that it may have been sent.
 */
export async function claimSms(id: string, at: Temporal.Instant) {
  const row = await asWorker((tx) => tx.sms.findUnique({ where: { id } }));
  if (!row || row.sentAt || row.failedAt) return null;
  const since = toInstantColumn(at);
  if (row.claimedAt && since.getTime() - row.claimedAt.getTime() < inHandSeconds * 1000)
    throw new Error(`short message ${id} is in another worker's hand`);
  const { count } = await asWorker((tx) =>
    tx.sms.updateMany({
      where: { id, claimedAt: row.claimedAt, attempts: row.attempts, sentAt: null, failedAt: null },
      data: { claimedAt: since, firstTriedAt: row.firstTriedAt ?? since, attempts: { increment: 1 } },
    }),
  );
  if (count === 0) throw new Error(`short message ${id} is in another worker's hand`);
  const maybeSent = row.unsettled || row.claimedAt !== null;
  return { ...row, attempts: row.attempts + 1, claimedAt: since, firstTriedAt: row.firstTriedAt ?? since, maybeSent };
}
