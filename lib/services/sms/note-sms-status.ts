import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asWorker } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";

export type SmsStatus = { readonly providerId: string; readonly status: string; readonly errorCode: string | null };

/**
 * Notes what the provider tells of a message. It may tell twice and in any order: delivered stays delivered. A word about a message whose
 * sending was never noted notes that too. False: there is no such message.
 */
export async function noteSmsStatus(smsId: string, told: SmsStatus, at: Temporal.Instant): Promise<boolean> {
  if (!isUuid(smsId)) return false;
  const when = toInstantColumn(at);
  return asWorker(async (tx) => {
    const row = await tx.sms.findUnique({ where: { id: smsId }, select: { providerId: true, isSecret: true } });
    if (!row || (row.providerId !== null && row.providerId !== told.providerId)) return false;
    if (row.providerId === null) {
      const sent = {
        sentAt: when,
        providerId: told.providerId,
        claimedAt: null,
        unsettled: false,
        lastError: null,
        failedAt: null,
      };
      await tx.sms.updateMany({
        where: { id: smsId, providerId: null },
        data: { ...sent, ...(row.isSecret ? { bodyEnc: null } : {}) },
      });
    }
    if (told.status === "delivered")
      await tx.sms.updateMany({
        where: { id: smsId, deliveredAt: null },
        data: { deliveredAt: when, failedAt: null, lastError: null },
      });
    if (told.status === "undelivered" || told.status === "failed")
      await tx.sms.updateMany({
        where: { id: smsId, deliveredAt: null, failedAt: null },
        data: { failedAt: when, lastError: `undelivered ${told.errorCode ?? ""}`.trim().slice(0, 80) },
      });
    return true;
  });
}
