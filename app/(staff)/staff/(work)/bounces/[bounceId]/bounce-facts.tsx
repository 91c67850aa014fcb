import type { Route } from "next";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { BounceRow } from "@/lib/queries/senders/staff-bounces";
import { maskMail } from "@/lib/services/identity/mask-mail";

/** Which mail, whose, why it came back, and where the member's mail goes now. */
export function BounceFacts({ locale, bounce }: { locale: Locale; bounce: BounceRow }) {
  const text = messagesFor(locale).staffSenders.bounces;
  const { member } = bounce;
  return (
    <SummaryList
      locale={locale}
      rows={[
        {
          label: text.columns.member,
          children: member ? (
            <TextLink href={`/staff/members/${member.id}` as Route}>
              {member.name} <span className="nums">{member.number}</span>
            </TextLink>
          ) : (
            text.nobody
          ),
        },
        { label: text.columns.address, children: bounce.address },
        {
          label: text.columns.kind,
          children: `${text.kinds[bounce.kind]}：${text.reasons(bounce.status)}`,
        },
        { label: text.status, children: <span className="nums">{bounce.status}</span> },
        { label: text.sentAt, children: formatInstant(bounce.sentAt, locale) },
        { label: text.columns.at, children: formatInstant(bounce.at, locale) },
        ...(member ? [{ label: text.now, children: standing(bounce, locale) }] : []),
      ]}
    />
  );
}

function standing({ contactMail, isStillUsed, toContact }: BounceRow, locale: Locale): string {
  const text = messagesFor(locale).staffSenders.bounces;
  if (contactMail === null) return text.nowNone;
  if (isStillUsed) return text.nowSame;
  return toContact ? text.nowOther(maskMail(contactMail)) : text.nowElsewhere(maskMail(contactMail));
}
