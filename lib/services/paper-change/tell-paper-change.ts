import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import type { PaperFieldName } from "@/lib/domain/identity/paper-fields";
import { formatDate, joinList } from "@/lib/i18n/format";
import { defaultLocale, isLocale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { queueMail } from "@/lib/services/mail/queue-mail";

type Changed = {
  readonly memberId: string;
  readonly fields: readonly PaperFieldName[];
  readonly receivedOn: Temporal.PlainDate;
  readonly at: Temporal.Instant;
};

/** The completion mail: which items changed, not what to. The values are behind the login. */
export async function tellPaperChange(tx: Tx, { memberId, fields, receivedOn, at }: Changed): Promise<void> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { contactMail: true, locale: true } });
  if (member.contactMail === null) return;
  const locale = isLocale(member.locale) ? member.locale : defaultLocale;
  const { fields: names } = messagesFor(locale).staffPaper;
  const data = {
    items: joinList([...new Set(fields.map((field) => names[field]))], locale),
    receivedOn: formatDate(receivedOn, locale),
  };
  await queueMail(tx, { memberId, to: member.contactMail, template: "paper-change-entered", locale, data, at });
}
