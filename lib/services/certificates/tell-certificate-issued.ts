import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import { formatInstant } from "@/lib/i18n/format-instant";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { queueMails } from "@/lib/services/mail/queue-mails";
import type { Delivery } from "./certificate-draft";

type Issued = {
  readonly memberId: string;
  readonly accountId: string;
  /** Where the holder was reached before: contact address, one replaced lately, where codes went. */
  readonly to: readonly string[];
  readonly renewal: boolean;
  readonly delivery: Delivery;
  readonly at: Temporal.Instant;
};

/** Tells the holder, without a secret in it. */
export async function tellCertificateIssued(tx: Tx, issued: Issued): Promise<void> {
  const { memberId, accountId, to, renewal, delivery, at } = issued;
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { locale: true } });
  const locale = isLocale(member.locale) ? member.locale : defaultLocale;
  const data = { issuedAt: formatInstant(at, locale), renewal, byPost: delivery === "post" };
  await queueMails(tx, { memberId, accountId, to, template: "certificate-issued", locale, data, at });
}
