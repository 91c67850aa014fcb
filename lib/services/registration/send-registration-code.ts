import "server-only";
import { randomInt } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import type { OpenRegistration } from "@/lib/db/registration-rows";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { hashShortCode, newToken } from "@/lib/services/identity/secrets";
import { countUnprovedCode } from "@/lib/services/identity/throttle";
import { queueMail } from "@/lib/services/mail/queue-mail";

export type CodeSending =
  | { readonly sent: true }
  | { readonly sent: false; readonly why: "daily-limit" }
  | { readonly sent: false; readonly why: "too-soon"; readonly seconds: number };

/**
 * Sends the code that proves the address; an earlier one dies. Where a registered member has the address, its owner gets another mail at
 * the same moment, and a code is kept that nobody can know: whoever registers can't tell the one from the other.
 */
export async function sendRegistrationCode(
  tx: Tx,
  row: OpenRegistration,
  mail: string,
  { authenticationCode }: Pick<IdentityTerms, "authenticationCode">,
  at: Temporal.Instant,
): Promise<CodeSending> {
  const { digits, validMinutes, resendSeconds, perDay } = authenticationCode;
  const waited = row.codeSentAt ? at.since(fromInstantColumn(row.codeSentAt)).total("seconds") : resendSeconds;
  if (waited < resendSeconds) return { sent: false, why: "too-soon", seconds: Math.ceil(resendSeconds - waited) };
  if (!(await countUnprovedCode(tx, "registration", mail, perDay, at))) return { sent: false, why: "daily-limit" };

  const isKnown = await isMailRegistered(tx, mail);
  const code = Array.from({ length: digits }, () => randomInt(10)).join("");
  const expiresAt = at.add({ minutes: validMinutes });
  await tx.registration.update({
    where: { id: row.id },
    data: {
      codeHash: hashShortCode(row.id, isKnown ? newToken() : code),
      codeTries: 0,
      codeSentAt: toInstantColumn(at),
      codeExpiresAt: toInstantColumn(expiresAt),
    },
  });
  const locale = isLocale(row.locale) ? row.locale : defaultLocale;
  const requestedAt = formatInstant(at, locale);
  const request = { memberId: null, accountId: null, to: mail, locale, at, wipeAfterSend: true } as const;
  if (isKnown) await queueMail(tx, { ...request, template: "registration-known", data: { requestedAt } });
  else
    await queueMail(tx, {
      ...request,
      template: "registration-code",
      data: { code, validUntil: formatInstant(expiresAt, locale), requestedAt },
    });
  return { sent: true };
}

/** Whether a registered member has this address: answered to the server alone, never to whoever asks. */
export async function isMailRegistered(tx: Tx, mail: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ known: boolean }[]>`SELECT mail_is_registered(${mail}) AS known`;
  return row?.known === true;
}
