import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asWorker } from "@/lib/db/scope";

export async function noteMailSent(id: string, at: Temporal.Instant, { wipe }: { wipe: boolean }): Promise<void> {
  const data = { sentAt: toInstantColumn(at), claimedAt: null, lastError: null, ...(wipe ? { bodyEnc: null } : {}) };
  await asWorker((tx) => tx.mail.updateMany({ where: { id, sentAt: null }, data }));
}

/** Puts a mail back for the next try. */
export async function putMailBack(id: string, lastError: string): Promise<void> {
  await asWorker((tx) => tx.mail.updateMany({ where: { id, sentAt: null }, data: { claimedAt: null, lastError } }));
}

/** Leaves a mail to staff: it is not tried again by itself. A secret is of no use to anybody any more. */
export async function giveUpMail(
  id: string,
  lastError: string,
  at: Temporal.Instant,
  { wipe }: { wipe: boolean },
): Promise<void> {
  const data = { failedAt: toInstantColumn(at), claimedAt: null, lastError, ...(wipe ? { bodyEnc: null } : {}) };
  await asWorker((tx) => tx.mail.updateMany({ where: { id, sentAt: null }, data }));
}
