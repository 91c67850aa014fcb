import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { stuckHours } from "@/lib/domain/stuck-hours";

export type OutboxCounts = {
  readonly waiting: number;
  readonly oldestWaiting: Temporal.Instant | null;
  readonly failed: number;
  readonly sent: number;
  /** Of the failed, how many can be sent again at once. */
  readonly retryable: number;
};

export type SentDay = { readonly day: Temporal.PlainDate; readonly sent: number; readonly failed: number };

const zone = "Asia/Tokyo";
const sentOfDays = 30;
const plottedDays = 14;

const midnight = (day: Temporal.PlainDate) => toInstantColumn(day.toZonedDateTime(zone).toInstant());

/** What waits and what failed, whenever it was made; what was sent in the last days. */
export async function outboxCounts(tx: Tx, at: Temporal.Instant): Promise<OutboxCounts> {
  const since = midnight(dateInJapan(at).subtract({ days: sentOfDays - 1 }));
  const stuckSince = toInstantColumn(at.subtract({ hours: stuckHours }));
  const [row] = await tx.$queryRaw<
    { waiting: number; oldest: Date | null; failed: number; sent: number; retryable: number }[]
  >`SELECT count(*) FILTER (WHERE sent_at IS NULL AND failed_at IS NULL)::int AS waiting,
      min(created_at) FILTER (WHERE sent_at IS NULL AND failed_at IS NULL) AS oldest,
      count(*) FILTER (WHERE failed_at IS NOT NULL)::int AS failed,
      count(*) FILTER (WHERE sent_at >= ${since} AND failed_at IS NULL)::int AS sent,
      count(*) FILTER (WHERE (failed_at IS NOT NULL OR created_at < ${stuckSince}) AND sent_at IS NULL AND NOT stays)::int AS retryable
    FROM (
      SELECT created_at, sent_at, failed_at,
        is_secret OR last_error IS NOT DISTINCT FROM 'bad-address' OR EXISTS (SELECT 1 FROM mail_bounce b WHERE b.mail_id = m.id) AS stays
      FROM mail m WHERE sent_at IS NULL OR failed_at IS NOT NULL OR sent_at >= ${since}
      UNION ALL
      SELECT created_at, sent_at, failed_at, is_secret AS stays
      FROM sms WHERE sent_at IS NULL OR failed_at IS NOT NULL OR sent_at >= ${since}
    ) AS outgoing`;
  const { waiting = 0, oldest = null, failed = 0, sent = 0, retryable = 0 } = row ?? {};
  return { waiting, oldestWaiting: oldest && fromInstantColumn(oldest), failed, sent, retryable };
}

/** How many were sent and how many given up on each of the last days in Japan, the oldest first; days without any, too. */
export async function sentDays(tx: Tx, at: Temporal.Instant): Promise<SentDay[]> {
  const first = dateInJapan(at).subtract({ days: plottedDays - 1 });
  const since = midnight(first);
  const rows = await tx.$queryRaw<{ day: string; sent: number; failed: number }[]>`
    SELECT day::text AS day, sum(sent)::int AS sent, sum(failed)::int AS failed FROM (
      SELECT (sent_at AT TIME ZONE ${zone})::date AS day, 1 AS sent, 0 AS failed FROM mail WHERE sent_at >= ${since} AND failed_at IS NULL
      UNION ALL SELECT (failed_at AT TIME ZONE ${zone})::date, 0, 1 FROM mail WHERE failed_at >= ${since}
      UNION ALL SELECT (sent_at AT TIME ZONE ${zone})::date, 1, 0 FROM sms WHERE sent_at >= ${since} AND failed_at IS NULL
      UNION ALL SELECT (failed_at AT TIME ZONE ${zone})::date, 0, 1 FROM sms WHERE failed_at >= ${since}
    ) AS outgoing GROUP BY day`;
  return Array.from({ length: plottedDays }, (_, index) => {
    const day = first.add({ days: index });
    const row = rows.find((one) => one.day === day.toString());
    return { day, sent: row?.sent ?? 0, failed: row?.failed ?? 0 };
  });
}
