import { CodeForm } from "@/app/_parts/code-form";
import { SendAgain } from "@/app/_parts/send-again";
import { Note } from "@/components/ui/note";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { StepUpView } from "@/lib/queries/identity/step-up-view";
import type { PageQuery } from "@/lib/web/page-query";
import { lastAsked } from "@/lib/web/sent-again";
import { askAction, proveAction } from "./actions";

type Props = { locale: Locale; asked: NonNullable<StepUpView["asked"]>; to: string | null; query: Awaited<PageQuery> };

/** Where the code went, the code, and another one. */
export function AskedPanel({ locale, asked, to, query }: Props) {
  const { stepUp: text, auth } = messagesFor(locale);
  const isApp = asked.method === "totp";
  const sent = asked.method === "sms" ? text.sentSms : text.sentMail;
  return (
    <div className="space-y-5">
      {query.resent && asked.validUntil ? (
        <Note locale={locale} tone="success" live>
          {auth.resent}
        </Note>
      ) : null}
      {isApp ? (
        <p>{text.askApp(asked.hint, asked.digits)}</p>
      ) : asked.validUntil ? (
        <p>
          {sent(asked.hint, asked.digits)}
          <br />
          {text.validUntil(formatTime(asked.validUntil))}
        </p>
      ) : (
        <Note locale={locale} tone="deadline" title={asked.held ? auth.codeHeld : text.over} />
      )}
      <CodeForm
        locale={locale}
        action={proveAction}
        fields={{ to }}
        lastAsked={lastAsked(query)}
        text={{ label: text.code, hint: text.codeHint, submit: text.submit }}
      />
      {isApp ? null : (
        <div className="space-y-2">
          {asked.resendInSeconds > 0 ? <p className="text-note text-muted">{text.resendAfter}</p> : null}
          <SendAgain
            locale={locale}
            action={askAction}
            fields={{ way: asked.factorId, again: "1", to }}
            seconds={asked.resendInSeconds}
            tooSoon={query.soon !== undefined}
          />
        </div>
      )}
    </div>
  );
}
