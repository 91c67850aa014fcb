import "server-only";
import { now } from "@/lib/clock";
import { toInstantColumn } from "@/lib/db/dates";
import { asWorker } from "@/lib/db/scope";

/**
 * Deletes what has run out: drafts, registrations under way; half-done logins and challenges with their codes a day later (the daily limit counts them); methods that
 * were never verified; old throttle rows. Wipes what a certificate held that nobody printed.
 */
export async function expireDrafts(): Promise<void> {
  const at = await now();
  const over = toInstantColumn(at);
  const dayAgo = toInstantColumn(at.subtract({ hours: 25 }));
  await asWorker(async (tx) => {
    await tx.$executeRaw`DELETE FROM procedure WHERE status = 'draft' AND expires_at < ${over}`;
    await tx.$executeRaw`DELETE FROM notice_draft WHERE entry_id IS NULL AND expires_at < ${over}`;
    await tx.$executeRaw`DELETE FROM registration WHERE expires_at < ${over}`;
    await tx.$executeRaw`DELETE FROM people_change WHERE status = 'draft' AND expires_at < ${over}`;
    await tx.$executeRaw`DELETE FROM invitation_draft WHERE expires_at < ${over}`;
    await tx.$executeRaw`DELETE FROM pending_login WHERE expires_at < ${dayAgo}`;
    await tx.$executeRaw`DELETE FROM passkey_challenge WHERE expires_at < ${over}`;
    await tx.$executeRaw`DELETE FROM challenge WHERE expires_at < ${dayAgo}`;
    await tx.$executeRaw`DELETE FROM factor WHERE verified_at IS NULL AND created_at < ${dayAgo}`;
    await tx.$executeRaw`UPDATE certificate SET secrets_enc = NULL, secrets_until = NULL WHERE secrets_until < ${over}`;
    await tx.$executeRaw`UPDATE staff_credential SET reveal_enc = NULL, reveal_until = NULL WHERE reveal_until < ${over}`;
    await tx.$executeRaw`UPDATE staff_pending_login SET enrol_secret_enc = NULL WHERE expires_at BETWEEN ${dayAgo} AND ${over}`;
    await tx.$executeRaw`UPDATE factor_reset SET code_enc = NULL, code_until = NULL WHERE code_until < ${over}`;
    await tx.$executeRaw`DELETE FROM throttle WHERE window_started_at < ${dayAgo}`;
  });
}
