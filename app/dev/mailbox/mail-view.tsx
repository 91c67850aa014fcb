import type { Route } from "next";
import { Temporal } from "temporal-polyfill";
import { FilterLinks } from "@/components/ui/filter-links";
import { TextLink } from "@/components/ui/text-link";
import type { CaughtMail } from "@/lib/adapters/mail/mailbox";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

type Props = { mail: CaughtMail; form: "text" | "html"; locale: Locale };

/** One mail as it was sent: plain text, so that nothing in it runs, or its HTML form in a frame that lets nothing run. */
export function MailView({ mail, form, locale }: Props) {
  const text = messagesFor(locale).mailbox;
  const facts = [
    [text.to, mail.to],
    [text.from, mail.from],
    [text.at, formatInstant(Temporal.Instant.from(mail.at), locale)],
    ...Object.entries(mail.headers),
  ];
  const address = `/dev/mailbox?id=${mail.id}`;
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
      {mail.html === "" ? null : (
        <div className="mt-5">
          <FilterLinks
            locale={locale}
            label={text.forms}
            links={[
              { href: address as Route, label: text.text, current: form === "text" },
              { href: `${address}&form=html` as Route, label: text.html, current: form === "html" },
            ]}
          />
        </div>
      )}
      {form === "html" && mail.html !== "" ? (
        <iframe
          title={text.frame}
          sandbox=""
          src={`/dev/mailbox/${mail.id}/html`}
          className="mt-5 h-[44rem] w-full max-w-[44rem] rounded-12 border border-line"
        />
      ) : (
        <pre className="mt-5 max-w-[44rem] rounded-12 border border-line p-5 font-sans whitespace-pre-wrap">{mail.text}</pre>
      )}
    </article>
  );
}
