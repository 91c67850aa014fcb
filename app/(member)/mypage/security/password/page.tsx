import type { Metadata, Route } from "next";
import { notFound, redirect } from "next/navigation";
import { PasswordForm } from "@/app/_parts/password-form";
import { passwordFormText } from "@/app/_parts/password-form-text";
import { passwordRules } from "@/app/_parts/password-rules";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findOwnPassword } from "@/lib/queries/account-ids/find-account-id";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { draftOwnPasswordAction } from "./actions";
import { passwordPath, securityPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).accountIdChange.customerTitle };
}

/** The customer number's new password, step 1 (FB-25). An account ID's own password is on the ID's page. */
export default async function PasswordPage() {
  const actor = await requireActor(passwordPath());
  const own = await findOwnPassword(actor, await now());
  if (!own) notFound();
  if (own.accountId !== null) redirect(`/mypage/account-ids/${encodeURIComponent(own.accountId)}/password` as Route);
  const { locale } = actor;
  const { accountIdChange: text, security, procedures } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[{ label: security.title, href: securityPath }, { label: text.customerCrumb }]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.customerTitle}
      lead={text.passwordLeadOwn}
    />
  );
  if (!own.change.ok) {
    const ways = [{ href: securityPath, label: text.backToSecurity }];
    return (
      <>
        {heading}
        <RefusedProcedure locale={locale} refusal={own.change.refusal} documents={own.documents} ways={ways} />
      </>
    );
  }
  return (
    <>
      {heading}
      <PasswordForm
        locale={locale}
        action={draftOwnPasswordAction}
        hidden={{}}
        text={passwordFormText(locale)}
        policy={own.policy}
        rules={passwordRules(own.policy, locale, { of: "contract", past: true })}
        loginIds={own.loginIds}
        asksCurrent
        back={
          <ButtonLink href={securityPath} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
