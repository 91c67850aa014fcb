import "server-only";
import { now } from "@/lib/clock";
import { toDateColumn } from "@/lib/db/dates";
import { enqueueJob } from "@/lib/db/jobs";
import { asWorker } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";

/**
 * Ends the applications of contracts whose last day is over, with that day, and has the partners told (FB-27). A letter may end a
 * contract on a day before the application: then it ends on its own. Twice finds nothing more. Returns how many.
 */
export async function endPartnerApplications(): Promise<number> {
  const today = toDateColumn(dateInJapan(await now()));
  return asWorker(async (tx) => {
    const ended = await tx.$queryRaw<{ id: string }[]>`
      UPDATE partner_application a SET cancelled_on = greatest(a.applied_on, c.ends_on)
      FROM contract c
      WHERE c.id = a.contract_id AND c.ends_on < ${today}::date AND a.cancelled_on IS NULL
      RETURNING a.id::text AS id`;
    for (const { id } of ended) await enqueueJob(tx, "tell-partner", { applicationId: id });
    return ended.length;
  });
}
