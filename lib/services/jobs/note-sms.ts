import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { asWorker } from "@/lib/db/scope";
import type { SmsInHand } from "./claim-sms";

const longestReason = 80;

/** Notes what the provider calls a message, and wipes a code. False: that message is another row's, so this one was not sent by it. */
export async function noteSmsSent({ id, isSecret }: SmsInHand, providerId: string, at: Temporal.Instant): Promise<boolean> {
  const sent = { sentAt: toInstantColumn(at), providerId, claimedAt: null, unsettled: false, lastError: null };
  return asWorker(async (tx) => {
    const taken = await tx.sms.count({ where: { providerId, id: { not: id } } });
    if (taken > 0) return false;
    await tx.sms.updateMany({ where: { id, sentAt: null }, data: { ...sent, ...(isSecret ? { bodyEnc: null } : {}) } });
    return true;
  });
}

/** Leaves a message to staff: it is not tried again by itself. A code is of no use to anybody any more. */
export async function giveUpSms({ id, isSecret }: SmsInHand, reason: string, at: Temporal.Instant): Promise<void> {
  const failed = { failedAt: toInstantColumn(at), claimedAt: null, lastError: reason.slice(0, longestReason) };
  await asWorker((tx) =>
    tx.sms.updateMany({ where: { id, sentAt: null }, data: { ...failed, ...(isSecret ? { bodyEnc: null } : {}) } }),
  );
}

/** Puts a message back for the next try. */
export async function putSmsBack({ id }: SmsInHand, state: { unsettled: boolean; lastError: string }): Promise<void> {
  const lastError = state.lastError.slice(0, longestReason);
  await asWorker((tx) =>
    tx.sms.updateMany({ where: { id, sentAt: null }, data: { claimedAt: null, unsettled: state.unsettled, lastError } }),
  );
}
