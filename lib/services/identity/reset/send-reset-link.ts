import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { resetAskPlace } from "@/lib/db/field-places";
import { asAuth, type Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { normaliseAccountIdLogin, normaliseCustomerNumber } from "@/lib/domain/identity/login-id";
import { formatInstant } from "@/lib/i18n/format-instant";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { findLoginOwner, type LoginOwner } from "../login-owner";
import { operatorAt } from "../operator-at";
import { newToken } from "../secrets";

export type ResetJob = { readonly id: string; readonly sealed: string; readonly askedAt: Temporal.Instant };

const askSchema = z.object({ loginId: z.string(), brand: z.string() });

/**
 * The job behind `requestReset`: finds the login and mails the link to its owner. An unknown one leaves a line in the audit trail, no more.
 * The link's time begins when it is sent, however long the job had to wait.
 */
export async function sendResetLink({ id, sealed, askedAt }: ResetJob, at: Temporal.Instant): Promise<void> {
  const ask = askSchema.parse(JSON.parse(openField(resetAskPlace(id), Buffer.from(sealed, "base64url"))));
  const accountId = await findLogin(ask);
  const owner = accountId === null ? null : await findLoginOwner(accountId, at);
  await asAuth(async (tx) => {
    // A job that ran before, and was broken off after its work was done.
    if ((await tx.passwordReset.count({ where: { id } })) > 0) return;
    const sent = owner?.to ? await send(tx, { id, askedAt }, { ...owner, to: owner.to }, at) : false;
    await appendAudit(tx, {
      at,
      actor: { kind: "nobody" },
      action: "password.reset-asked",
      subject: owner ? { kind: "account", id: owner.accountId } : { kind: "login", id: "unknown" },
      memberId: owner?.memberId ?? null,
      data: { sent },
    });
  });
}

async function findLogin({ loginId, brand }: z.infer<typeof askSchema>): Promise<string | null> {
  const typed = [...new Set([normaliseCustomerNumber(loginId), normaliseAccountIdLogin(loginId)])];
  const found = await asAuth((tx) =>
    tx.account.findFirst({
      where: { loginId: { in: typed }, brand: { in: [brand, ""] }, deletedAt: null },
      select: { id: true },
    }),
  );
  return found?.id ?? null;
}

type Reachable = LoginOwner & { readonly to: string };

/** False: nothing was sent, because one link has just gone out, or as many as a day has. */
async function send(
  tx: Tx,
  { id, askedAt }: Pick<ResetJob, "id" | "askedAt">,
  owner: Reachable,
  at: Temporal.Instant,
): Promise<boolean> {
  const { accountId, memberId, loginId, locale, to } = owner;
  const { recovery, authenticationCode } = (await operatorAt(tx, at)).identity;
  const { linkMinutes, perAccountDay } = recovery.passwordReset;
  // The account's row first: of two jobs the second waits, and counts the first one's link.
  const [account] = await tx.$queryRaw<{ locked: boolean }[]>`
    SELECT locked_at IS NOT NULL AS locked FROM account WHERE id = ${accountId}::uuid AND deleted_at IS NULL FOR UPDATE`;
  if (!account) return false;
  const since = (before: Temporal.Instant) =>
    tx.passwordReset.count({ where: { accountId, createdAt: { gt: toInstantColumn(before) } } });
  if ((await since(at.subtract({ seconds: authenticationCode.resendSeconds }))) > 0) return false;
  if ((await since(at.subtract({ hours: 24 }))) >= perAccountDay) return false;
  const token = newToken();
  const expiresAt = at.add({ minutes: linkMinutes });
  const now = toInstantColumn(at);
  await tx.passwordReset.updateMany({
    where: { accountId, usedAt: null, replacedAt: null },
    data: { replacedAt: now, draftEnc: null, draftedAt: null },
  });
  await tx.passwordReset.create({
    data: { id, tokenHash: sha256(token), accountId, createdAt: now, expiresAt: toInstantColumn(expiresAt) },
  });
  await queueMail(tx, {
    memberId,
    accountId,
    to,
    template: "password-reset",
    locale,
    data: {
      loginHint: loginHint(loginId),
      token,
      askedAt: formatInstant(askedAt, locale),
      validUntil: formatInstant(expiresAt, locale),
      locked: account.locked,
    },
    at,
    wipeAfterSend: true,
  });
  return true;
}
