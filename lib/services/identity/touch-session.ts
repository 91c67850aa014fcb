import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth } from "@/lib/db/scope";

/** Notes that a session is in use, which puts its idle time back to the start. It never wakes an ended one. */
export async function touchSession(sessionId: string, at: Temporal.Instant): Promise<void> {
  const lastSeenAt = toInstantColumn(at);
  await asAuth((tx) =>
    tx.session.updateMany({ where: { id: sessionId, endedAt: null, lastSeenAt: { lt: lastSeenAt } }, data: { lastSeenAt } }),
  );
}
