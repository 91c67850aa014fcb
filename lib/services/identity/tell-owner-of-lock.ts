import "server-only";
import type { Temporal } from "temporal-polyfill";
import { enqueueJob } from "@/lib/db/jobs";
import { ownLogin } from "@/lib/db/own-login";
import type { Tx } from "@/lib/db/scope";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMails } from "@/lib/services/mail/queue-mails";
import { noticeAddresses } from "./notice-address";

type Owner = { readonly id: string; readonly loginId: string; readonly locale: string };

/**
 * Tells the owner at the moment of locking (CL-09), at every address of the login. An account that never logged in has none, and the member's
 * contact mail may not be read here: then a job asks for it, queued in the same transaction.
 */
export async function tellOwnerOfLock(tx: Tx, accountId: string, memberId: string | null, at: Temporal.Instant): Promise<void> {
  const to = await noticeAddresses(tx, accountId);
  if (to.length === 0) {
    if (memberId) await enqueueJob(tx, "tell-member-of-lock", { accountId, memberId, at: at.toString() });
    return;
  }
  const account = await ownLogin(tx, accountId);
  await queueLockMail(tx, { account, memberId, to, at });
}

export async function queueLockMail(
  tx: Tx,
  lock: { account: Owner; memberId: string | null; to: readonly string[]; at: Temporal.Instant },
): Promise<void> {
  const locale = isLocale(lock.account.locale) ? lock.account.locale : defaultLocale;
  await queueMails(tx, {
    memberId: lock.memberId,
    accountId: lock.account.id,
    to: lock.to,
    template: "account-locked",
    locale,
    data: { loginHint: loginHint(lock.account.loginId), lockedAt: formatInstant(lock.at, locale) },
    at: lock.at,
  });
}
