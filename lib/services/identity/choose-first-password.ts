import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, refuse } from "@/lib/domain/decision";
import { formatInstant } from "@/lib/i18n/format-instant";
import { queueMails } from "@/lib/services/mail/queue-mails";
import { checkNewPassword, wasUsedBefore } from "@/lib/services/procedures/new-password";
import { completeLogin, type NewSession } from "./complete-login";
import { noticeAddresses } from "./notice-address";
import { operatorAt } from "./operator-at";
import { hashPassword } from "./password";
import { findPending, type OpenPending } from "./pending-login";
import type { LoginStep } from "./verify-login-code";

/**
 * The last step of a first login: a password that nobody else has seen, in place of the one on the certificate (FB-38). The hash is
 * made between two transactions; the second changes it and begins the session.
 */
export async function chooseFirstPassword(
  { token, context }: LoginStep,
  password: string,
  at: Temporal.Instant,
): Promise<Decision<NewSession>> {
  const found = await asAuth((tx) => findOwner(tx, token, at));
  if (!found) return refuse("draft-expired", null);
  const { accountId, memberId, contractId, firstHash } = found;
  const fits = await checkNewPassword({ memberId, contractId }, { password, accountId: null }, at);
  if (!fits.ok) return fits;
  const usedBefore = await wasUsedBefore(accountId, fits.value);
  const checked = await checkNewPassword({ memberId, contractId }, { password, accountId: null, usedBefore }, at);
  if (!checked.ok) return checked;
  const hash = await hashPassword(checked.value);
  return asAuth(async (tx) => {
    const pending = await findPending(tx, token, "first-password", at);
    // Of two browsers one changes it: the other's certificate is no longer the one that it knew.
    if (!pending || !(await replaceFirst(tx, pending, { firstHash, hash }, at))) return refuse("draft-expired", null);
    const subject = { kind: "account", id: accountId };
    await appendAudit(tx, { at, actor: { kind: "nobody" }, action: "password.first-changed", subject, memberId });
    const to = await noticeAddresses(tx, accountId);
    const data = { at: formatInstant(at, context.locale) };
    await queueMails(tx, { memberId, accountId, to, template: "first-password-changed", locale: context.locale, data, at });
    const { identity } = await operatorAt(tx, at);
    // Locked at this very moment: the password is changed, and its owner logs in with it once the lock is gone.
    return (await completeLogin(tx, pending, "first-password", context, identity, at)) ?? refuse("draft-expired", null);
  });
}

async function findOwner(tx: Tx, token: string | null, at: Temporal.Instant) {
  const pending = await findPending(tx, token, "first-password", at);
  if (!pending) return null;
  const { accountId } = pending;
  const credential = await tx.credential.findUnique({ where: { accountId }, select: { hash: true, first: true } });
  const grant = await tx.accountGrant.findFirst({ where: { accountId, endedAt: null, contractId: { not: null } } });
  if (!credential?.first || !grant?.contractId) return null;
  return { accountId, memberId: grant.memberId, contractId: grant.contractId, firstHash: credential.hash };
}

async function replaceFirst(
  tx: Tx,
  { id, accountId }: OpenPending,
  { firstHash, hash }: { firstHash: string; hash: string },
  at: Temporal.Instant,
): Promise<boolean> {
  const now = toInstantColumn(at);
  const { count } = await tx.credential.updateMany({
    where: { accountId, first: true, hash: firstHash },
    data: { hash, changedAt: now, first: false },
  });
  if (count !== 1) return false;
  await tx.pastPassword.createMany({ data: [{ accountId, hash: firstHash, replacedAt: now }] });
  // Whoever else stands half-way in with the certificate's password stands outside now.
  await tx.pendingLogin.updateMany({ where: { accountId, id: { not: id }, consumedAt: null }, data: { consumedAt: now } });
  return true;
}
