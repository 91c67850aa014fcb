import type { Metadata } from "next";
import { PasswordForm } from "@/app/_parts/password-form";
import { passwordFormText } from "@/app/_parts/password-form-text";
import { passwordRules } from "@/app/_parts/password-rules";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { getOwnPasswordView } from "@/lib/queries/identity/own-password-view";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { draftMemberPasswordAction } from "./actions";
import { OwnPasswordHead } from "./head";
import { ownPasswordPath, securityPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).ownPassword.title };
}

/** A member ID's own new password, step 1 (CL-12). */
export default async function MemberPasswordPage({ searchParams }: { searchParams: PageQuery }) {
  const actor = await requireMember(ownPasswordPath());
  const { policy, loginIds } = await getOwnPasswordView(actor, await now());
  const { locale } = actor;
  const { ownPassword: text, accountIdChange } = messagesFor(locale);
  return (
    <>
      <OwnPasswordHead locale={locale} step={0} title={text.title} lead={accountIdChange.passwordLeadOwn} />
      {(await searchParams).gone === "1" ? (
        <div className="mb-5">
          <Note locale={locale} live>
            {text.gone}
          </Note>
        </div>
      ) : null}
      <PasswordForm
        locale={locale}
        action={draftMemberPasswordAction}
        hidden={{}}
        text={passwordFormText(locale)}
        policy={policy}
        rules={passwordRules(policy, locale, { of: "member", past: true })}
        loginIds={loginIds}
        asksCurrent
        back={
          <ButtonLink href={securityPath} look="plain" size="large" className="max-sm:w-full">
            {accountIdChange.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
