import "server-only";
import { Temporal } from "temporal-polyfill";
import { type OutgoingSms, type SmsOutcome, type SmsSender, smsSender } from "@/lib/adapters/sms/sms-sender";
import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { asWorker } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { toE164 } from "@/lib/domain/sms/e164";
import { smsPlace } from "@/lib/services/sms/sms-place";
import { claimSms, type SmsInHand } from "./claim-sms";
import { giveUpSms, noteSmsSent, putSmsBack } from "./note-sms";

/** How often one message is tried before it is left to staff. */
const mostTries = 12;

/**
 * Sends one short message. A worker takes it in hand first, so that no two send it; the call stands outside any transaction. Where the
 * answer to an earlier try was lost, or its worker died, the provider is asked for it before anything is sent again. Returns the seconds
 * after which to try again, where the provider named them; throws where the queue's own pause will do.
 */
export async function sendSms(smsId: string, sender: SmsSender | null = smsSender()): Promise<number | null> {
  const at = await now();
  const sms = await claimSms(smsId, at);
  if (!sms) return null;
  if (!sms.bodyEnc || (sms.goodUntil && sms.goodUntil.getTime() <= at.epochMilliseconds)) return giveUp(sms, "out-of-date");
  const to = toE164(openField(smsPlace("to_enc", sms.id), sms.toEnc));
  if (to === null) return giveUp(sms, "not-a-mobile-number");
  if (!sender) return giveUp(sms, "no-provider");
  const text = openField(smsPlace("body_enc", sms.id), sms.bodyEnc);
  const outgoing = { id: sms.id, to, text, at: sms.createdAt.toISOString(), brand: sms.brand };
  if (sms.maybeSent) {
    const settled = await settle(sms, outgoing, sender);
    if (settled !== "not-sent") return settled;
  }
  if (await isDayFull(at)) return giveUp(sms, "daily-limit");
  return note(sms, await sender.send(outgoing));
}

async function giveUp(sms: SmsInHand, reason: string): Promise<null> {
  await giveUpSms(sms, reason, await now());
  return null;
}

/** Whether an earlier try reached the provider: a message of the same number and text that no other row of ours has. */
async function settle(sms: SmsInHand, outgoing: OutgoingSms, sender: SmsSender): Promise<null | "not-sent"> {
  // The provider's clock and ours may differ a little.
  const sinceMs = (sms.firstTriedAt?.getTime() ?? sms.createdAt.getTime()) - 60_000;
  const found = await sender.find(outgoing, sinceMs);
  if (found === null) {
    if (sms.attempts >= mostTries) return giveUp(sms, "no answer");
    await putSmsBack(sms, { unsettled: true, lastError: "no answer" });
    throw new Error(`short message ${sms.id}: nobody knows whether it was sent`);
  }
  for (const providerId of found) if (await noteSmsSent(sms, providerId, await now())) return null;
  return "not-sent";
}

async function note(sms: SmsInHand, outcome: SmsOutcome): Promise<number | null> {
  if (outcome.outcome === "sent") {
    await noteSmsSent(sms, outcome.providerId, await now());
    return null;
  }
  if (outcome.outcome === "refused" || sms.attempts >= mostTries) return giveUp(sms, outcome.reason);
  await putSmsBack(sms, { unsettled: outcome.outcome === "unknown", lastError: outcome.reason });
  if (outcome.outcome === "later" && outcome.seconds !== null) return outcome.seconds;
  throw new Error(`short message ${sms.id} was not sent: ${outcome.reason}`);
}

/** Whether the day in Japan has had all that it may cost. */
async function isDayFull(at: Temporal.Instant): Promise<boolean> {
  const limit = getEnv().SMS?.dailyLimit;
  if (limit === undefined) return false;
  const today = dateInJapan(at).toZonedDateTime({ timeZone: "Asia/Tokyo", plainTime: Temporal.PlainTime.from("00:00") });
  const sent = await asWorker((tx) => tx.sms.count({ where: { sentAt: { gte: toInstantColumn(today.toInstant()) } } }));
  return sent >= limit;
}
