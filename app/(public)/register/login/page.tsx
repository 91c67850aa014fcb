import type { Metadata } from "next";
import { passwordRules } from "@/app/_parts/password-rules";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { messagesFor } from "@/lib/i18n/messages";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { registrationAt, registrationTerms } from "../_parts/gate";
import { NoRegistration, RegistrationDone } from "../_parts/no-registration";
import { registerPath } from "../_parts/paths";
import { RegisterFrame } from "../_parts/register-frame";
import { registerTitle } from "../_parts/register-title";
import { MemberIdForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return registerTitle(({ loginTitle }) => loginTitle);
}

/** Registration, step 3: the ID and the password of the login. */
export default async function RegisterLoginPage({ searchParams }: { searchParams: PageQuery }) {
  const { taken } = await searchParams;
  const locale = await requestLocale();
  const { registration: text, accountIdFlow: flow } = messagesFor(locale);
  const { keepMinutes, memberId } = await registrationTerms();
  const view = await registrationAt("login");
  if (!view) return <NoRegistration locale={locale} keepMinutes={keepMinutes} />;
  if (view.at === "completed") return <RegistrationDone locale={locale} />;
  const isTaken = taken === "1" && view.loginId !== null;
  return (
    <RegisterFrame locale={locale} step="login" title={text.loginTitle} lead={text.loginLead}>
      {isTaken ? <Note locale={locale} tone="error" title={text.idTaken(view.loginId ?? "")} live /> : null}
      {view.agreement && !isTaken ? (
        <Note locale={locale} action={<TextLink href={registerPath("confirm")}>{text.toConfirm}</TextLink>}>
          {text.passwordKept}
        </Note>
      ) : null}
      <MemberIdForm
        locale={locale}
        loginId={view.loginId ?? undefined}
        policy={view.policy}
        rules={passwordRules(view.policy, locale, { of: "member" })}
        text={{
          loginId: text.loginId,
          loginIdHint: text.loginIdHint(memberId.min, memberId.max),
          password: text.password,
          passwordAgain: text.passwordAgain,
          rulesTitle: flow.passwordRulesTitle,
          retype: flow.passwordRetype,
          met: flow.ruleMet,
          open: flow.ruleOpen,
          next: text.toConfirm,
        }}
        back={
          <ButtonLink href={registerPath("details")} look="plain" size="large" className="max-sm:w-full">
            {text.back}
          </ButtonLink>
        }
      />
    </RegisterFrame>
  );
}
