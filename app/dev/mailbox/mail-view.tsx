import type { Route } from "next";
import { Temporal } from "temporal-polyfill";
import { TextLink } from "@/components/ui/text-link";
import type { CaughtMail } from "@/lib/adapters/mail/mailbox";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** One mail as it was sent: plain text, so that nothing in it runs. */
export function MailView({ mail, locale }: { mail: CaughtMail; locale: Locale }) {
  const text = messagesFor(locale).mailbox;
  const facts = [
    [text.to, mail.to],
    [text.from, mail.from],
    [text.at, formatInstant(Temporal.Instant.from(mail.at), locale)],
    ...Object.entries(mail.headers),
  ];
  return (
    <article>
      <p>
        <TextLink href={"/dev/mailbox" as Route}>{text.back}</TextLink>
      </p>
      <h1 className="mt-4 text-h1-small sm:text-h1">{mail.subject}</h1>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-6 text-note">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-0 wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      <pre className="mt-5 max-w-[44rem] rounded-12 border border-line p-5 font-sans whitespace-pre-wrap">{mail.text}</pre>
    </article>
  );
}
