import "server-only";
import { now } from "@/lib/clock";
import { toInstantColumn } from "@/lib/db/dates";
import { asWorker } from "@/lib/db/scope";

/**
 * Deletes what has run out: drafts, half-done logins with their codes a day later (the daily limit counts them), old throttle rows; and
 * wipes what a certificate held that nobody printed.
 */
export async function expireDrafts(): Promise<void> {
  const at = await now();
  const over = toInstantColumn(at);
  const dayAgo = toInstantColumn(at.subtract({ hours: 25 }));
  await asWorker(async (tx) => {
    await tx.$executeRaw`DELETE FROM procedure WHERE status = 'draft' AND expires_at < ${over}`;
    await tx.$executeRaw`DELETE FROM notice_draft WHERE entry_id IS NULL AND expires_at < ${over}`;
    await tx.$executeRaw`DELETE FROM pending_login WHERE expires_at < ${dayAgo}`;
    await tx.$executeRaw`UPDATE certificate SET secrets_enc = NULL, secrets_until = NULL WHERE secrets_until < ${over}`;
    await tx.$executeRaw`DELETE FROM throttle WHERE window_started_at < ${dayAgo}`;
  });
}
