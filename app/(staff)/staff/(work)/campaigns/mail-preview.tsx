import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** A mail as its members get it, each with a link of its own in the place that is named. */
export function MailPreview({
  locale,
  id,
  title,
  mail,
}: {
  locale: Locale;
  id: "ja" | "en";
  title: string;
  mail: { subject: string; text: string };
}) {
  const text = messagesFor(locale).staffCampaigns;
  return (
    <section aria-labelledby={`preview-${id}`} className="mt-6 max-w-[44rem] min-w-0" lang={id}>
      <h2 id={`preview-${id}`} className="mb-2 text-body" lang={locale}>
        {title}
      </h2>
      <div className="rounded-8 border border-line">
        <p className="border-b border-line px-4 py-2 font-bold wrap-anywhere text-heading">{mail.subject}</p>
        <pre className="px-4 py-3 font-sans wrap-anywhere whitespace-pre-wrap">
          {mail.text.replace(/(\/unsubscribe)\?token=\S*/, `$1${text.previewLink}`)}
        </pre>
      </div>
    </section>
  );
}
