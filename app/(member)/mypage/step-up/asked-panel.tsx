import { ButtonForm } from "@/app/_parts/button-form";
import { Note } from "@/components/ui/note";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { StepUpView } from "@/lib/queries/identity/step-up-view";
import { askAction } from "./actions";
import { ProveForm } from "./forms";

type Props = { locale: Locale; asked: NonNullable<StepUpView["asked"]>; to: string | null };

/** Where the code went, the code, and another one. */
export function AskedPanel({ locale, asked, to }: Props) {
  const text = messagesFor(locale).stepUp;
  const isApp = asked.method === "totp";
  const sent = asked.method === "sms" ? text.sentSms : text.sentMail;
  return (
    <div className="space-y-5">
      {isApp ? (
        <p>{text.askApp(asked.hint, asked.digits)}</p>
      ) : asked.validUntil ? (
        <p>
          {sent(asked.hint, asked.digits)}
          <br />
          {text.validUntil(formatTime(asked.validUntil))}
        </p>
      ) : (
        <Note locale={locale} tone="deadline" title={text.over} />
      )}
      <ProveForm locale={locale} to={to} text={{ label: text.code, hint: text.codeHint, submit: text.submit }} />
      {isApp ? null : (
        <div className="space-y-2">
          {asked.resendInSeconds > 0 ? <p className="text-note text-muted">{text.resendAfter}</p> : null}
          <ButtonForm locale={locale} action={askAction} fields={{ way: asked.factorId, to }} label={text.resend} icon="mail" />
        </div>
      )}
    </div>
  );
}
