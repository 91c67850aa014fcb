import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { PasswordForm } from "@/app/_parts/password-form";
import { passwordFormText } from "@/app/_parts/password-form-text";
import { passwordRules } from "@/app/_parts/password-rules";
import { FlowHeading } from "@/components/layout/flow-heading";
import { RefusedProcedure } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findAccountId } from "@/lib/queries/account-ids/find-account-id";
import { requireActor } from "@/lib/web/guard";
import { idPath, idsPath } from "../id-path";
import { draftPasswordAction } from "./actions";

type Props = { params: Promise<{ accountId: string }> };

/** Once for the title and the page. */
const findPage = cache(async (accountId: string) => {
  const actor = await requireActor(idPath(accountId, "password"));
  return { actor, page: await findAccountId(actor, accountId, await now()) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { accountId } = await params;
  const { actor, page } = await findPage(accountId);
  const { accountIdChange: text, errors } = messagesFor(actor.locale);
  return { title: page ? text.passwordTitle(accountId) : errors.notFoundTitle };
}

/** An account ID's new password, step 1: one's own with the current one, another's for those who manage them (FB-05). */
export default async function AccountIdPasswordPage({ params }: Props) {
  const { accountId } = await params;
  const { actor, page } = await findPage(accountId);
  if (!page) notFound();
  const { locale } = actor;
  const { accountIdChange: text, accountIdFlow, procedures } = messagesFor(locale);
  const { input, confirm, complete } = procedures.steps;
  const { isReader } = page.id;
  const heading = (
    <FlowHeading
      locale={locale}
      crumbs={[
        { label: accountIdFlow.list, href: idsPath },
        { label: accountId, href: idPath(accountId) },
        { label: text.passwordCrumb },
      ]}
      steps={{ labels: [input, confirm, complete], current: 0 }}
      title={text.passwordTitle(accountId)}
      lead={isReader ? text.passwordLeadOwn : text.passwordLead}
    />
  );
  if (!page.password.ok) {
    const ways = [{ href: idPath(accountId), label: text.toId(accountId) }];
    return (
      <>
        {heading}
        <RefusedProcedure locale={locale} refusal={page.password.refusal} documents={page.documents} ways={ways} />
      </>
    );
  }
  return (
    <>
      {heading}
      <PasswordForm
        locale={locale}
        action={draftPasswordAction}
        hidden={{ accountId }}
        text={passwordFormText(locale)}
        policy={page.policy}
        rules={passwordRules(page.policy, locale, { of: "contract", past: true })}
        loginIds={page.loginIds}
        asksCurrent={isReader}
        back={
          <ButtonLink href={idPath(accountId)} look="plain" size="large" className="max-sm:w-full">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
