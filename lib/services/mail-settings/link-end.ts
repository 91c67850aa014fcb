import "server-only";
import { Temporal } from "temporal-polyfill";
import type { ChangeMailPreview } from "@/lib/domain/ordering/preview";

/**
 * How long a link is good. Where something ends with the change its days and fees were shown for this day, so the link ends with the
 * day in Japan; else it has the hours of the terms.
 */
export function linkEnd(
  at: Temporal.Instant,
  { ending, receivedOn }: Pick<ChangeMailPreview, "ending" | "receivedOn">,
  hours: number,
): Temporal.Instant {
  const latest = at.add({ hours });
  if (ending.length === 0) return latest;
  const midnight = receivedOn.add({ days: 1 }).toZonedDateTime("Asia/Tokyo").toInstant();
  return Temporal.Instant.compare(midnight, latest) < 0 ? midnight : latest;
}
