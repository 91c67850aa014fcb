import "server-only";
import type { Temporal } from "temporal-polyfill";
import { ownLogin } from "@/lib/db/own-login";
import type { Tx } from "@/lib/db/scope";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { noticeAddress } from "@/lib/services/identity/notice-address";
import { queueMail } from "@/lib/services/mail/queue-mail";

type Unlocked = { readonly accountId: string; readonly memberId: string; readonly at: Temporal.Instant };

/** Tells the owner that the lock is gone, where codes go; before a first login there is only the member's contact mail, if any. */
export async function notifyUnlocked(tx: Tx, { accountId, memberId, at }: Unlocked): Promise<void> {
  const account = await ownLogin(tx, accountId);
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { contactMail: true } });
  const to = (await noticeAddress(tx, accountId)) ?? member.contactMail;
  if (!to) return;
  const locale = isLocale(account.locale) ? account.locale : defaultLocale;
  const data = { loginHint: loginHint(account.loginId), unlockedAt: formatInstant(at, locale) };
  await queueMail(tx, { memberId, accountId, to, template: "account-unlocked", locale, data, at });
}
