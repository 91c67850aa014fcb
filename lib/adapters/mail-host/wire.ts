import "server-only";
import { Temporal } from "temporal-polyfill";
import type { HostWanted } from "@/lib/domain/mail/host-parts";
import type { HostOrder } from "./mail-host";

/**
 * How the host answers for somebody (RFC 3834): once a day to each sender, and never to what no person sent. Part of every order of an
 * automatic reply, so that the host does no other.
 */
const replyConduct = {
  repliesPerSenderAndDay: 1,
  neverTo: ["empty-sender", "auto-submitted", "mailing-list", "bulk"],
} as const;

/**
 * The body of an order as the host reads it. Days of an automatic reply become instants, so that the host needs no calendar of Japan: from
 * the first day's midnight to the one after the last day.
 */
export function wireBody({ part, wanted }: Pick<HostOrder, "part" | "wanted">): Record<string, unknown> | null {
  if (wanted === null) return null;
  if (part !== "auto-reply") return { ...wanted };
  const { address, subject, text, from, to } = wanted as HostWanted<"auto-reply">;
  return {
    address,
    subject,
    text,
    startsAt: midnight(Temporal.PlainDate.from(from)),
    endsBefore: midnight(Temporal.PlainDate.from(to).add({ days: 1 })),
    ...replyConduct,
  };
}

const midnight = (day: Temporal.PlainDate) => day.toZonedDateTime("Asia/Tokyo").toInstant().toString();
