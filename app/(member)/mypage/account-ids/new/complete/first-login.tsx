import { Section } from "@/components/ui/panel";
import { dateInJapan } from "@/lib/domain/calendar";
import { formatDate } from "@/lib/i18n/format";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { findActivationCode } from "@/lib/queries/procedures/find-activation-code";

type Reveal = Awaited<ReturnType<typeof findActivationCode>>;

/** The code that opens the first login, while it may be seen, and the five steps; made to be printed and handed over. */
export function FirstLogin({ locale, accountId, code }: { locale: Locale; accountId: string; code: Reveal }) {
  const text = messagesFor(locale).accountIdFlow;
  return (
    <Section id="first-login" title={text.code.title}>
      {code?.state === "shown" ? (
        <div className="mt-2 rounded-12 border-2 border-act p-5">
          <p>{text.code.lead}</p>
          <dl className="mt-3 flex flex-wrap gap-x-10 gap-y-3">
            <div>
              <dt className="text-note text-muted">{text.accountId}</dt>
              <dd className="font-mono text-h3 font-bold text-heading wrap-anywhere">{accountId}</dd>
            </div>
            <div>
              <dt className="text-note text-muted">{text.code.label}</dt>
              <dd className="font-mono text-amount font-bold text-heading">{code.code}</dd>
            </div>
          </dl>
          <p className="mt-3 text-note">
            {text.code.until(formatTime(code.until))} {text.code.valid(formatDate(dateInJapan(code.expiresAt), locale))}
          </p>
        </div>
      ) : (
        <p>{code?.state === "used" ? text.code.used : text.code.gone}</p>
      )}
      <h3 className="mt-6 text-h3">{text.firstLogin.title}</h3>
      <ol className="mt-2 list-decimal space-y-1 pl-6">
        {text.firstLogin.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="no-print mt-3 text-note text-muted">{text.firstLogin.print}</p>
    </Section>
  );
}
