import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { OpenChallenge } from "@/lib/db/challenge-rows";
import { memberOfAccount } from "@/lib/db/member-of-account";
import type { Tx } from "@/lib/db/scope";
import type { ChallengePurpose, SentMethod } from "@/lib/domain/identity/factor-method";
import { formatInstant, formatTime } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { queueSms } from "@/lib/services/sms/queue-sms";

type Code = { readonly method: SentMethod; readonly to: string; readonly code: string; readonly expiresAt: Temporal.Instant };

/** Queues the message that carries a code and says what it was asked for. Its text is wiped once it is sent. */
export async function deliverCode(
  tx: Tx,
  challenge: OpenChallenge,
  { method, to, code, expiresAt }: Code,
  at: Temporal.Instant,
): Promise<void> {
  const { accountId } = challenge;
  // The table's own check is the list of purposes.
  const purpose = challenge.purpose as ChallengePurpose;
  const locale = isLocale(challenge.account.locale) ? challenge.account.locale : defaultLocale;
  const request = {
    memberId: await memberOfAccount(tx, accountId),
    accountId,
    to,
    template: "authentication-code",
    locale,
    at,
    wipeAfterSend: true,
  } as const;
  if (method === "sms") {
    await queueSms(tx, { ...request, data: { code, purpose, validUntil: formatTime(expiresAt) } });
    return;
  }
  const validUntil = formatInstant(expiresAt, locale);
  await queueMail(tx, { ...request, data: { code, purpose, validUntil, requestedAt: formatInstant(at, locale) } });
}
