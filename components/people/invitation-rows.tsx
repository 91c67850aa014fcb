import { SummaryList } from "@/components/ui/summary-list";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { accessWords } from "@/lib/i18n/people/access-words";
import type { InvitationView } from "@/lib/queries/people/invitation-view";

/** What an invitation is for, as its guest sees it. The message is its writer's word, and stands as such. */
export function InvitationRows({ locale, invitation }: { locale: Locale; invitation: InvitationView }) {
  const { rows: text } = messagesFor(locale).invitation;
  const words = accessWords(invitation.access, locale);
  const rows = [
    { label: text.member, children: invitation.member },
    { label: text.inviter, children: invitation.inviter },
    { label: text.role, children: words.role },
    { label: text.contracts, children: words.contracts },
    { label: text.until, children: words.until },
    { label: text.purpose, children: words.purpose },
    ...(invitation.message === null
      ? []
      : [
          {
            label: text.message,
            children: <blockquote className="wrap-anywhere whitespace-pre-line">{invitation.message}</blockquote>,
          },
        ]),
    { label: text.expires, children: formatInstant(invitation.expiresAt, locale) },
  ];
  return <SummaryList locale={locale} rows={rows} />;
}
