import type { Metadata, Route } from "next";
import { PasswordForm } from "@/app/_parts/password-form";
import { passwordFormText } from "@/app/_parts/password-form-text";
import { passwordRules } from "@/app/_parts/password-rules";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { TextLink } from "@/components/ui/text-link";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import { memberPath } from "@/lib/web/member-path";
import type { PageQuery } from "@/lib/web/page-query";
import { firstPasswordAction } from "../../_parts/actions";
import { enrolSteps } from "../../_parts/enrol-steps";
import { ExpiredScreen } from "../../_parts/expired-screen";
import { withReturn } from "../../_parts/paths";
import { pendingAt } from "../../_parts/pending-gate";
import { stepTitle } from "../../_parts/step-title";

export async function generateMetadata(): Promise<Metadata> {
  return stepTitle(messagesFor(await requestLocale()).auth.firstPasswordTitle);
}

/** The last step of a login with a certificate's password (FB-38): no session before another one is chosen. */
export default async function FirstPasswordPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const text = messagesFor(locale).auth;
  const to = memberPath((await searchParams).to);
  const pending = await pendingAt("first-password", to);
  if (!pending) return <ExpiredScreen locale={locale} />;
  return (
    <div className="max-w-[46rem] space-y-5">
      <Steps locale={locale} {...enrolSteps(locale, 4, { firstPassword: true, handedOver: false }, null)} />
      <PageHeading title={text.firstPasswordTitle} lead={text.firstPasswordLead} />
      <PasswordForm
        locale={locale}
        action={firstPasswordAction}
        hidden={to ? { to } : {}}
        text={{ ...passwordFormText(locale), next: text.firstPasswordSubmit }}
        policy={pending.policy}
        rules={passwordRules(pending.policy, locale, { of: "contract", past: true })}
        loginIds={[pending.loginId]}
        asksCurrent={false}
        back={null}
      />
      <p className="border-t border-line pt-6">
        <TextLink href={withReturn("/login", to) as Route}>{text.startOver}</TextLink>
      </p>
    </div>
  );
}
