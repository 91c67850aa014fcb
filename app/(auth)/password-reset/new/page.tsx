import type { Metadata } from "next";
import { PasswordForm } from "@/app/_parts/password-form";
import { passwordFormText } from "@/app/_parts/password-form-text";
import { passwordRules } from "@/app/_parts/password-rules";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Steps } from "@/components/ui/steps";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findResetLink } from "@/lib/queries/identity/reset-link";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { newPasswordAction } from "../_parts/actions";
import { LinkOver } from "../_parts/link-over";
import { readToken } from "../_parts/read-token";
import { resetTitle } from "../_parts/reset-title";

export async function generateMetadata({ searchParams }: { searchParams: PageQuery }): Promise<Metadata> {
  return resetTitle(searchParams, "open", ({ newTitle }) => newTitle);
}

/** Where the mail's link leads. Opening it uses nothing up. */
export default async function NewPasswordPage({ searchParams }: { searchParams: PageQuery }) {
  const locale = await requestLocale();
  const { recovery: text, procedures } = messagesFor(locale);
  const token = await readToken(searchParams);
  const link = token ? await findResetLink(token, await now()) : null;
  if (!token || !link) return <LinkOver locale={locale} state="unknown" />;
  if (link.state !== "open") return <LinkOver locale={locale} state={link.state} />;
  const { input, confirm, complete } = procedures.steps;
  // Whether it contains the ID only the server tells: the page doesn't have the ID.
  const rules = passwordRules(link.policy, locale, { of: link.of, past: true }).map((rule) =>
    rule.requirement === "login-id" ? { ...rule, live: false } : rule,
  );
  return (
    <div className="max-w-[46rem] space-y-5">
      <Steps locale={locale} labels={[input, confirm, complete]} current={0} />
      <PageHeading title={text.newTitle} lead={text.newLead(link.loginId)} />
      {(await searchParams).late === "1" ? (
        <Note locale={locale} tone="deadline" live>
          {text.draftExpired}
        </Note>
      ) : null}
      <PasswordForm
        locale={locale}
        action={newPasswordAction}
        hidden={{ token }}
        text={passwordFormText(locale)}
        policy={link.policy}
        rules={rules}
        loginIds={[]}
        asksCurrent={false}
        back={null}
      />
    </div>
  );
}
