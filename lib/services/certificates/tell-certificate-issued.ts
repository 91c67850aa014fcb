import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMail } from "@/lib/services/mail/queue-mail";
import type { Delivery } from "./certificate-draft";

type Issued = {
  readonly memberId: string;
  readonly accountId: string;
  readonly formerAddress: string | null;
  readonly renewal: boolean;
  readonly delivery: Delivery;
  readonly at: Temporal.Instant;
};

/** Tells the holder, without a secret in it: at the contact address, and where the login's codes went until now. */
export async function tellCertificateIssued(tx: Tx, issued: Issued): Promise<void> {
  const { memberId, accountId, formerAddress, renewal, delivery, at } = issued;
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { contactMail: true, locale: true } });
  const locale = isLocale(member.locale) ? member.locale : defaultLocale;
  const data = { issuedAt: formatInstant(at, locale), renewal, byPost: delivery === "post" };
  for (const to of new Set([member.contactMail, formerAddress])) {
    if (to) await queueMail(tx, { memberId, accountId, to, template: "certificate-issued", locale, data, at });
  }
}
