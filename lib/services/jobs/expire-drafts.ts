import "server-only";
import { now } from "@/lib/clock";
import { toInstantColumn } from "@/lib/db/dates";
import { asWorker } from "@/lib/db/scope";

/** Deletes what has run out: drafts, half-done logins with their codes a day later (the daily limit counts them), old throttle rows. */
export async function expireDrafts(): Promise<void> {
  const at = await now();
  const over = toInstantColumn(at);
  const dayAgo = toInstantColumn(at.subtract({ hours: 25 }));
  await asWorker(async (tx) => {
    await tx.$executeRaw`DELETE FROM procedure WHERE status = 'draft' AND expires_at < ${over}`;
    await tx.$executeRaw`DELETE FROM pending_login WHERE expires_at < ${dayAgo}`;
    await tx.$executeRaw`DELETE FROM throttle WHERE window_started_at < ${dayAgo}`;
  });
}
