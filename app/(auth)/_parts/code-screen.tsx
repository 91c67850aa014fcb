import type { ReactNode } from "react";
import { CodeForm } from "@/app/_parts/code-form";
import { SendAgain } from "@/app/_parts/send-again";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ProofView } from "@/lib/queries/identity/proof-view";
import type { PageQuery } from "@/lib/web/page-query";
import { lastAsked } from "@/lib/web/sent-again";
import { confirmEnrolmentAction, resendAction, verifyAction } from "./actions";

type Props = {
  locale: Locale;
  step: "verify" | "enrol-verify";
  code: ProofView;
  to: string | null;
  query: Awaited<PageQuery>;
  steps: { labels: string[]; current: number };
  title: string;
  notSent: string;
  /** What comes before the field of an app's code. */
  setup?: ReactNode;
  children: ReactNode;
};

/** Where the code went or which app shows it, the code, another code, another way: at login and at the first enrolment. */
export function CodeScreen({ locale, step, code, to, query, steps, title, notSent, setup, children }: Props) {
  const { auth: text, methods } = messagesFor(locale);
  const fromApp = code.method === "totp";
  const canResend = !fromApp && code.offered;
  const canAnswer = code.offered || code.validUntil !== null;
  const hint = { mail: text.codeHint, sms: methods.smsHint, totp: methods.appHint, passkey: "" }[code.method];
  return (
    <div className="max-w-[46rem]">
      <Steps locale={locale} {...steps} />
      <div className="mt-4">
        <PageHeading title={title} />
      </div>
      <div className="mt-4 space-y-5">
        {query.resent && code.validUntil ? (
          <Note locale={locale} tone="success" live>
            {text.resent}
          </Note>
        ) : null}
        {setup ??
          (fromApp ? <p>{methods.appLead(code.hint, code.digits)}</p> : <SentTo locale={locale} code={code} notSent={notSent} />)}
        {canAnswer ? (
          <CodeForm
            locale={locale}
            action={step === "verify" ? verifyAction : confirmEnrolmentAction}
            fields={{ to }}
            lastAsked={lastAsked(query)}
            text={{ label: text.code, hint, submit: text.verify }}
          />
        ) : null}
      </div>
      <section aria-label={canResend ? text.resendTitle : text.otherMethod} className="mt-10 border-t border-line pt-6">
        {canResend ? (
          <>
            <h2 className="text-h3">{text.resendTitle}</h2>
            <p className="mt-1 mb-3 text-note">
              {code.method === "mail" ? text.resendText : methods.resendText}
              {code.resendInSeconds > 0 ? <span className="block">{text.resendAfter}</span> : null}
            </p>
            <SendAgain
              locale={locale}
              action={resendAction}
              fields={{ step, to }}
              seconds={code.resendInSeconds}
              tooSoon={query.soon !== undefined}
            />
          </>
        ) : null}
        <div className={canResend ? "mt-6 space-y-2" : "space-y-2"}>{children}</div>
      </section>
    </div>
  );
}

function SentTo({ locale, code, notSent }: Pick<Props, "locale" | "code" | "notSent">) {
  const { auth: text, methods } = messagesFor(locale);
  if (!code.offered && !code.validUntil)
    return (
      <Note locale={locale} tone="deadline" title={methods.smsOff}>
        {methods.smsOffLogin}
        <br />
        <TextLink href="/help#contact">{text.phoneTitle}</TextLink>
      </Note>
    );
  if (!code.validUntil) {
    const otherwise = code.held ? text.codeHeld : notSent;
    return <Note locale={locale} tone="deadline" title={code.wasSent ? text.codeOver : otherwise} />;
  }
  return (
    <p>
      {text.sentTo(code.hint, code.digits)}
      <br />
      {text.validUntil(formatTime(code.validUntil))}
    </p>
  );
}
