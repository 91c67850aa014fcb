import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { enqueueJob } from "@/lib/db/jobs";
import { holdsAt } from "@/lib/db/live-grant";
import type { Tx } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { maskAddress } from "@/lib/domain/identity/mask-address";
import type { Locale } from "@/lib/i18n/locale";
import { type DeviceCookie, noteDevice } from "./device/note-device";
import { recordLoginEvent } from "./history/record-login-event";
import { moveStep, type OpenPending } from "./pending-login";
import { newToken } from "./secrets";
import { LOST_AFTER_SECONDS } from "./tries";

/**
 * What the browser that logs in gives along. `locale` is the language of its screens, for the mails to come; `deviceToken` is what it kept
 * from an earlier login, by which it is known again.
 */
export type LoginContext = {
  readonly device: string;
  readonly locale: Locale;
  readonly address?: string;
  readonly deviceToken?: string | null;
};

/** Which second factor opened it; for the audit trail. */
export type LoginMethod = "mail-code" | "sms-code" | "totp" | "passkey" | "backup-code" | "enrolment" | "first-password";

export type NewSession = { readonly token: string; readonly maxAgeSeconds: number; readonly device: DeviceCookie };

/**
 * The last step of every login, in the transaction of its last factor: the pending row is used up, both counters go back to 0, a session
 * with a token of its own begins. With a certificate's password there is no session yet: the login waits for a password of its owner's
 * own (FB-38), and says so by a refusal. Null when the row was used or the account locked or closed meanwhile.
 */
export async function completeLogin(
  tx: Tx,
  pending: OpenPending,
  method: LoginMethod,
  context: LoginContext,
  terms: IdentityTerms,
  at: Temporal.Instant,
): Promise<Decision<NewSession> | null> {
  const { accountId } = pending;
  const now = toInstantColumn(at);
  // The account's row first: whoever locks or closes it at this moment waits, and is seen.
  const [account] = await tx.$queryRaw<{ epoch: number; last_login_at: Date | null }[]>`
    SELECT epoch, last_login_at FROM account WHERE id = ${accountId}::uuid AND locked_at IS NULL AND deleted_at IS NULL FOR UPDATE`;
  const grant = await tx.accountGrant.findFirst({
    where: { accountId, ...holdsAt(at) },
    orderBy: { createdAt: "asc" },
  });
  if (!account || !grant) return null;
  const credential = await tx.credential.findUnique({ where: { accountId }, select: { first: true } });
  if (credential?.first) {
    const waits = { from: pending.step, to: "first-password", at } as const;
    const expiresAt = toInstantColumn(at.add({ minutes: terms.pendingLoginMinutes }));
    const cleared = { expiresAt, backupCodesEnc: null };
    return (await moveStep(tx, pending.id, waits, cleared)) ? refuse("first-password-due", terms.activationCode) : null;
  }
  const used = await tx.pendingLogin.updateMany({
    where: { id: pending.id, consumedAt: null, expiresAt: { gt: now } },
    data: { consumedAt: now, backupCodesEnc: null },
  });
  if (used.count !== 1) return null;
  const lost = toInstantColumn(at.subtract({ seconds: LOST_AFTER_SECONDS }));
  await tx.$executeRaw`
    UPDATE account SET password_fails = 0, factor_fails = 0, last_login_at = ${now}, locale = ${context.locale},
      password_in_flight = CASE WHEN password_taken_at <= ${lost} THEN 0 ELSE password_in_flight END
    WHERE id = ${accountId}::uuid`;

  const token = newToken();
  const id = randomUUID();
  const maxAgeSeconds = terms.sessions.member.absoluteMinutes * 60;
  await tx.session.create({
    data: {
      id,
      tokenHash: sha256(token),
      accountId,
      grantId: grant.id,
      brand: pending.account.brand,
      epoch: account.epoch,
      device: context.device || null,
      createdAt: now,
      lastSeenAt: now,
      expiresAt: toInstantColumn(at.add({ seconds: maxAgeSeconds })),
    },
  });
  await appendAudit(tx, {
    at,
    actor: { kind: "nobody" },
    action: "login.succeeded",
    subject: { kind: "account", id: accountId },
    memberId: grant.memberId,
    data: { method, sessionId: id },
  });
  const device = await noteDevice(tx, { accountId, token: context.deviceToken ?? null, name: context.device, at }, terms);
  const newDevice = device.isNew && account.last_login_at !== null;
  await recordLoginEvent(tx, { accountId, succeeded: true, factor: method, origin: context, newDevice, sessionId: id, at });
  // The first login of all is no news to whoever has just made it.
  if (newDevice) await enqueueJob(tx, "tell-new-device", { sessionId: id, address: maskAddress(context.address) ?? "" });
  return decide({ token, maxAgeSeconds, device: device.cookie });
}
