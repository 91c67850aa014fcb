import "server-only";
import type { Temporal } from "temporal-polyfill";
import { ownLogin } from "@/lib/db/own-login";
import type { Tx } from "@/lib/db/scope";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import { loginHint } from "@/lib/domain/identity/login-hint";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMails } from "@/lib/services/mail/queue-mails";
import { ownerReach } from "@/lib/services/staff/factor-reset/owner-reach";

/** Tells the holder, wherever that is possible, that another certificate was asked for, before a second person decides. */
export async function tellCertificateAsked(
  tx: Tx,
  { memberId, accountId }: { readonly memberId: string; readonly accountId: string },
  terms: IdentityTerms["secondPerson"],
  at: Temporal.Instant,
): Promise<void> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { locale: true } });
  const { loginId } = await ownLogin(tx, accountId);
  const locale = isLocale(member.locale) ? member.locale : defaultLocale;
  const { mails: to } = await ownerReach(tx, { memberId, accountId }, terms, at);
  const data = { loginHint: loginHint(loginId), askedAt: formatInstant(at, locale) };
  await queueMails(tx, { memberId, accountId, to, template: "certificate-asked", locale, data, at });
}
