import type { Metadata } from "next";
import { CodeForm } from "@/app/_parts/code-form";
import { SendAgain } from "@/app/_parts/send-again";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { formatTime } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { lastAsked } from "@/lib/web/sent-again";
import { resendAction, verifyAction } from "../_parts/actions";
import { registrationAt, registrationTerms } from "../_parts/gate";
import { NoRegistration, RegistrationDone } from "../_parts/no-registration";
import { registerPath } from "../_parts/paths";
import { RegisterFrame } from "../_parts/register-frame";
import { registerTitle } from "../_parts/register-title";

export async function generateMetadata(): Promise<Metadata> {
  return registerTitle(({ verifyTitle }) => verifyTitle);
}

/** Registration, step 5: the code that proves the mail address. The page is the same for an address that is registered already (CL-01). */
export default async function RegisterVerifyPage({ searchParams }: { searchParams: PageQuery }) {
  const query = await searchParams;
  const locale = await requestLocale();
  const text = messagesFor(locale).registration;
  const view = await registrationAt("verify");
  if (!view) return <NoRegistration locale={locale} keepMinutes={(await registrationTerms()).keepMinutes} />;
  if (view.at === "completed" || !view.code) return <RegistrationDone locale={locale} />;
  const { code } = view;
  return (
    <RegisterFrame locale={locale} step="verify" title={text.verifyTitle}>
      {query.resent && code.validUntil ? (
        <Note locale={locale} tone="success" live>
          {text.resent}
        </Note>
      ) : null}
      {code.validUntil ? (
        <p>
          {text.sentTo(code.mail)}
          <br />
          {text.validUntil(code.digits, formatTime(code.validUntil))}
          <br />
          <span className="text-note text-muted">{text.thisBrowser}</span>
        </p>
      ) : (
        <Note locale={locale} tone="deadline" title={code.wasSent ? text.codeOver : text.notSent} />
      )}
      <CodeForm
        locale={locale}
        action={verifyAction}
        lastAsked={lastAsked(query)}
        text={{ label: text.code, hint: text.codeHint, submit: text.verify }}
      />
      <section aria-labelledby="no-code-title" className="border-t border-line pt-6">
        <h2 id="no-code-title" className="text-h3">
          {text.noCodeTitle}
        </h2>
        <p className="mt-1 mb-3 text-note">
          {text.noCode}
          {code.resendInSeconds > 0 ? <span className="block">{text.resendAfter}</span> : null}
        </p>
        <SendAgain locale={locale} action={resendAction} seconds={code.resendInSeconds} tooSoon={query.soon !== undefined} />
        <p className="mt-6">
          <TextLink href={registerPath("details")}>{text.changeMail}</TextLink>
        </p>
      </section>
    </RegisterFrame>
  );
}
