import "server-only";
import { now } from "@/lib/clock";
import { toDateColumn, toInstantColumn } from "@/lib/db/dates";
import { enqueueJob } from "@/lib/db/jobs";
import { asWorker } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";

/** Takes from the mail host what belongs to contracts whose last day is over. Twice finds nothing more to take. Returns how many parts. */
export async function endMailHosting(): Promise<number> {
  const at = await now();
  const [today, changedAt] = [toDateColumn(dateInJapan(at)), toInstantColumn(at)];
  return asWorker(async (tx) => {
    const ended = await tx.$queryRaw<{ id: string }[]>`
      UPDATE mail_host_part p
      SET wanted_enc = NULL, revision = p.revision + 1, changed_at = ${changedAt}, attempts = 0, last_error = NULL, failed_at = NULL
      FROM contract c
      WHERE c.id = p.contract_id AND c.member_id = p.member_id AND c.ends_on < ${today}::date AND p.wanted_enc IS NOT NULL
      RETURNING p.id::text AS id`;
    for (const { id } of ended) await enqueueJob(tx, "provision", { partId: id });
    return ended.length;
  });
}
