import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asWorker } from "@/lib/db/scope";

/** A worker that has a mail in hand for longer is dead: sending ends within seconds. */
const inHandSeconds = 90;

export type MailInHand = NonNullable<Awaited<ReturnType<typeof claimMail>>>;

/** Takes a mail in hand: of two workers one gets it. Null: there is nothing to send any more. Throws while another one has it. */
export async function claimMail(id: string, at: Temporal.Instant) {
  const row = await asWorker((tx) => tx.mail.findUnique({ where: { id } }));
  if (!row || row.sentAt || row.failedAt || !row.bodyEnc) return null;
  const since = toInstantColumn(at);
  if (row.claimedAt && since.getTime() - row.claimedAt.getTime() < inHandSeconds * 1000)
    throw new Error(`mail ${id} is in another worker's hand`);
  const { count } = await asWorker((tx) =>
    tx.mail.updateMany({
      where: { id, claimedAt: row.claimedAt, attempts: row.attempts, sentAt: null, failedAt: null },
      data: { claimedAt: since, attempts: { increment: 1 } },
    }),
  );
  if (count === 0) throw new Error(`mail ${id} is in another worker's hand`);
  return { ...row, bodyEnc: row.bodyEnc, attempts: row.attempts + 1 };
}
