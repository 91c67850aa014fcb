import type { ReactNode } from "react";
import { ButtonForm } from "@/app/_parts/button-form";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { formatTime } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { SentCode } from "@/lib/queries/identity/pending-view";
import { resendAction } from "./actions";
import { CodeForm } from "./code-form";

type Props = {
  locale: Locale;
  step: "verify" | "enrol-verify";
  code: SentCode;
  to: string | null;
  resent: boolean;
  steps: { labels: string[]; current: number };
  title: string;
  notSent: string;
  children: ReactNode;
};

/** Where the code went, the code, another code, another way: at login and at the first enrolment. */
export function CodeScreen({ locale, step, code, to, resent, steps, title, notSent, children }: Props) {
  const text = messagesFor(locale).auth;
  return (
    <div className="max-w-[46rem]">
      <Steps locale={locale} {...steps} />
      <div className="mt-4">
        <PageHeading title={title} />
      </div>
      <div className="mt-4 space-y-5">
        {resent && code.validUntil ? (
          <Note locale={locale} tone="success" live>
            {text.resent}
          </Note>
        ) : null}
        {code.validUntil ? (
          <p>
            {text.sentTo(code.hint, code.digits)}
            <br />
            {text.validUntil(formatTime(code.validUntil))}
          </p>
        ) : (
          <Note locale={locale} tone="deadline" title={code.wasSent ? text.codeOver : notSent} />
        )}
        <CodeForm locale={locale} step={step} to={to} text={{ label: text.code, hint: text.codeHint, submit: text.verify }} />
      </div>
      <section aria-labelledby="resend-title" className="mt-10 border-t border-line pt-6">
        <h2 id="resend-title" className="text-h3">
          {text.resendTitle}
        </h2>
        <p className="mt-1 mb-3 text-note">
          {text.resendText}
          {code.resendInSeconds > 0 ? <span className="block">{text.resendAfter}</span> : null}
        </p>
        <ButtonForm locale={locale} action={resendAction} fields={{ step, to }} label={text.resend} icon="mail" />
        <div className="mt-6 space-y-2">{children}</div>
      </section>
    </div>
  );
}
