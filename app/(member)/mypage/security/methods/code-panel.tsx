import type { Route } from "next";
import { CodeForm } from "@/app/_parts/code-form";
import { SendAgain } from "@/app/_parts/send-again";
import { AppSetupPanel } from "@/components/identity/app-setup-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { AskedView } from "@/lib/queries/identity/asked-view";
import type { FormState } from "@/lib/web/form-state";
import type { PageQuery } from "@/lib/web/page-query";
import { lastAsked } from "@/lib/web/sent-again";
import { finishAddingAction, finishTestAction } from "./actions";

type Props = {
  locale: Locale;
  asked: AskedView;
  purpose: "add" | "test";
  /** What both forms send along. */
  fields: Readonly<Record<string, string>>;
  submit: string;
  resend: (previous: FormState, form: FormData) => Promise<FormState>;
  query: Awaited<PageQuery>;
  qrPath?: string;
  backHref: Route;
};

/** Where the code went or how the app is set up, the code, another code. */
export function CodePanel({ locale, asked, purpose, fields, submit, resend, query, qrPath, backHref }: Props) {
  const { auth, methods } = messagesFor(locale);
  const { code, setup } = asked;
  const fromApp = code.method === "totp";
  const hint = { mail: auth.codeHint, sms: methods.smsHint, totp: methods.appHint, passkey: "" }[code.method];
  return (
    <div className="space-y-6">
      {query.resent && code.validUntil ? (
        <Note locale={locale} tone="success" live>
          {auth.resent}
        </Note>
      ) : null}
      {setup && qrPath ? <AppSetupPanel locale={locale} {...setup} qrPath={qrPath} /> : null}
      {setup || fromApp ? null : code.validUntil ? (
        <p>
          {auth.sentTo(code.hint, code.digits)}
          <br />
          {auth.validUntil(formatTime(code.validUntil))}
        </p>
      ) : (
        <Note
          locale={locale}
          tone="deadline"
          title={code.wasSent ? auth.codeOver : code.held ? auth.codeHeld : methods.dayLimit}
        />
      )}
      {fromApp && !setup ? <p>{methods.appLead(code.hint, code.digits)}</p> : null}
      <CodeForm
        locale={locale}
        action={purpose === "add" ? finishAddingAction : finishTestAction}
        fields={fields}
        lastAsked={lastAsked(query)}
        text={{ label: auth.code, hint, submit }}
        back={
          <ButtonLink href={backHref} look="plain" size="large" className="max-sm:w-full">
            {methods.stop}
          </ButtonLink>
        }
      />
      <p className="text-note text-muted">{methods.testNote}</p>
      {fromApp ? null : (
        <section aria-labelledby="resend-title" className="border-t border-line pt-6">
          <h2 id="resend-title" className="text-h3">
            {auth.resendTitle}
          </h2>
          <p className="mt-1 mb-3 text-note">
            {code.method === "mail" ? auth.resendText : methods.resendText}
            {code.resendInSeconds > 0 ? <span className="block">{auth.resendAfter}</span> : null}
          </p>
          <SendAgain
            locale={locale}
            action={resend}
            fields={fields}
            seconds={code.resendInSeconds}
            tooSoon={query.soon !== undefined}
          />
        </section>
      )}
    </div>
  );
}
