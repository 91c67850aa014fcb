import "server-only";
import { randomInt, randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn, toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";
import type { OpenPending } from "./pending-login";
import { hashShortCode, sameHash } from "./secrets";
import { countEnrolCode } from "./throttle";
import { memberOf } from "./tries";

export type Sending =
  | { readonly sent: true }
  | { readonly sent: false; readonly why: "daily-limit" }
  | { readonly sent: false; readonly why: "too-soon"; readonly seconds: number };
type CodeTo = { readonly to: string; readonly purpose: "login" | "enrol" };

/** Sends an authentication code by mail; any earlier code of the account dies. The account's row lock makes the limits exact. */
export async function sendLoginCode(
  tx: Tx,
  pending: OpenPending,
  { to, purpose }: CodeTo,
  terms: IdentityTerms,
  at: Temporal.Instant,
): Promise<Sending> {
  const { accountId } = pending;
  const { digits, validMinutes, resendSeconds, perDay } = terms.authenticationCode;
  await tx.$queryRaw`SELECT id FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
  const last = await tx.loginCode.findFirst({
    where: { pendingLoginId: pending.id },
    orderBy: { createdAt: "desc" },
    select: { createdAt: true },
  });
  const waited = last ? at.since(fromInstantColumn(last.createdAt)).total("seconds") : resendSeconds;
  if (waited < resendSeconds) return { sent: false, why: "too-soon", seconds: Math.ceil(resendSeconds - waited) };
  const today = await tx.loginCode.count({
    where: { accountId, createdAt: { gt: toInstantColumn(at.subtract({ hours: 24 })) } },
  });
  if (today >= perDay) return { sent: false, why: "daily-limit" };
  if (purpose === "enrol" && !(await countEnrolCode(tx, to, perDay, at))) return { sent: false, why: "daily-limit" };

  const id = randomUUID();
  const code = Array.from({ length: digits }, () => randomInt(10)).join("");
  const expiresAt = at.add({ minutes: validMinutes });
  await tx.loginCode.updateMany({
    where: { accountId, usedAt: null, replacedAt: null },
    data: { replacedAt: toInstantColumn(at) },
  });
  await tx.loginCode.create({
    data: {
      id,
      pendingLoginId: pending.id,
      accountId,
      codeHash: hashShortCode(id, code),
      createdAt: toInstantColumn(at),
      expiresAt: toInstantColumn(expiresAt),
    },
  });
  const locale = isLocale(pending.account.locale) ? pending.account.locale : defaultLocale;
  await queueMail(tx, {
    memberId: await memberOf(tx, accountId),
    accountId,
    to,
    template: "authentication-code",
    locale,
    data: { code, purpose, validUntil: formatInstant(expiresAt, locale), requestedAt: formatInstant(at, locale) },
    at,
    wipeAfterSend: true,
  });
  return { sent: true };
}

/** Uses a code up: true for the one request that brings the right one in time. A code is looked at a few times at most. */
export async function consumeLoginCode(
  tx: Tx,
  pendingId: string,
  code: string,
  { authenticationCode: { triesPerCode } }: IdentityTerms,
  at: Temporal.Instant,
): Promise<boolean> {
  const now = toInstantColumn(at);
  const looked = await tx.$queryRaw<{ id: string; code_hash: string }[]>`
    UPDATE login_code SET tries = tries + 1
    WHERE pending_login_id = ${pendingId}::uuid AND used_at IS NULL AND replaced_at IS NULL AND expires_at > ${now} AND tries < ${triesPerCode}
    RETURNING id, code_hash`;
  const row = looked[0];
  if (!row || !sameHash(row.code_hash, hashShortCode(row.id, code))) return false;
  return (
    (await tx.$executeRaw`UPDATE login_code SET used_at = ${now} WHERE id = ${row.id}::uuid AND used_at IS NULL AND replaced_at IS NULL`) ===
    1
  );
}
