import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { sealField } from "@/lib/db/field-cipher";
import { pendingLoginPlace } from "@/lib/db/field-places";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, decide } from "@/lib/domain/decision";
import type { PortalActor } from "@/lib/domain/permission";
import { formatInstant } from "@/lib/i18n/format-instant";
import { queueMails } from "@/lib/services/mail/queue-mails";
import { newBackupCodes } from "./new-backup-codes";
import { noticeAddresses } from "./notice-address";
import { operatorAt } from "./operator-at";
import { openPending } from "./pending-login";
import { requireStepUp } from "./step-up/require-step-up";

export type RenewedCodes = { readonly token: string; readonly maxAgeSeconds: number };

/**
 * Makes new backup codes (CL-07), for a session that has just proved once more who it is. They are shown by means of a row of the login's
 * kind that is used up from the start: it can be read for ten minutes and opens nothing.
 */
export async function renewBackupCodes(actor: PortalActor, at: Temporal.Instant): Promise<Decision<RenewedCodes>> {
  return asAuth(async (tx) => {
    const operator = await operatorAt(tx, at);
    const proved = await requireStepUp(tx, actor, at);
    if (!proved.ok) return proved;
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

async function tellOwner(tx: Tx, actor: PortalActor, at: Temporal.Instant): Promise<void> {
  const { accountId, memberId, locale } = actor;
  await queueMails(tx, {
    memberId,
    accountId,
    to: await noticeAddresses(tx, accountId),
    template: "backup-codes-renewed",
    locale,
    data: { at: formatInstant(at, locale) },
    at,
  });
}

/** 「控えました」: the codes can be shown no longer. */
export async function hideBackupCodes(actor: PortalActor): Promise<Decision<null>> {
  await asAuth((tx) =>
    tx.pendingLogin.updateMany({
      where: { accountId: actor.accountId, step: "codes", consumedAt: { not: null } },
      data: { backupCodesEnc: null },
    }),
  );
  return decide(null);
}
