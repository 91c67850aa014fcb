import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { pendingLoginPlace } from "@/lib/db/field-places";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import type { AccountActor } from "@/lib/domain/permission";
import { formatInstant } from "@/lib/i18n/format-instant";
import { queueMail } from "@/lib/services/mail/queue-mail";
import { confirmPassword } from "./confirm-password";
import { loginRefusal } from "./login-refusal";
import { newBackupCodes } from "./new-backup-codes";
import { noticeAddress } from "./notice-address";
import { operatorAt } from "./operator-at";
import { type PasswordCheck, realPasswordCheck } from "./password";
import { openPending } from "./pending-login";

export type ShownCodes = { readonly token: string; readonly maxAgeSeconds: number };

/**
 * Makes new backup codes after asking for the password again (CL-07). They are shown by means of a row of the login's kind that is used
 * up from the start: it can be read for ten minutes and opens nothing.
 */
export async function renewBackupCodes(
  actor: AccountActor,
  password: string,
  at: Temporal.Instant,
  check: PasswordCheck = realPasswordCheck,
): Promise<Decision<ShownCodes>> {
  const right = await confirmPassword(actor, password, at, check);
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    if (!right) return loginRefusal(operator, actor.brand);
    const terms = operator.identity;
    await tx.$queryRaw`SELECT id FROM account WHERE id = ${actor.accountId}::uuid FOR UPDATE`;
    const codes = await newBackupCodes(tx, actor.accountId, terms, at);
    const shown = await openPending(tx, actor.accountId, "codes", terms.pendingLoginMinutes, at);
    await tx.pendingLogin.updateMany({
      where: { id: shown.id },
      data: {
        consumedAt: toInstantColumn(at),
        backupCodesEnc: sealField(pendingLoginPlace("backup_codes_enc", shown.id), JSON.stringify(codes)),
      },
    });
    await appendAudit(tx, {
      at,
      actor,
      action: "backup-codes.renewed",
      subject: { kind: "account", id: actor.accountId },
      memberId: actor.memberId,
    });
    await tellOwner(tx, actor, at);
    return decide({ token: shown.token, maxAgeSeconds: terms.pendingLoginMinutes * 60 });
  });
}

async function tellOwner(tx: Tx, actor: AccountActor, at: Temporal.Instant): Promise<void> {
  const to = await noticeAddress(tx, actor.accountId);
  if (!to) return;
  const { accountId, memberId, locale } = actor;
  await queueMail(tx, {
    memberId,
    accountId,
    to,
    template: "backup-codes-renewed",
    locale,
    data: { at: formatInstant(at, locale) },
    at,
  });
}

/** 「控えました」: the codes can be shown no longer. */
export async function hideBackupCodes(actor: AccountActor): Promise<Decision<null>> {
  await asAuth((tx) =>
    tx.pendingLogin.updateMany({
      where: { accountId: actor.accountId, step: "codes", consumedAt: { not: null } },
      data: { backupCodesEnc: null },
    }),
  );
  return decide(null);
}
