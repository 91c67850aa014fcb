"use client";

import { type ReactNode, useActionState } from "react";
import { NewLoginFields, type NewLoginFieldsText } from "@/app/_parts/new-login-fields";
import type { PasswordRule } from "@/app/_parts/password-fields";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, summaryOf } from "@/lib/web/form-state";
import { loginAction } from "../_parts/actions";

type Props = {
  locale: Locale;
  loginId: string | undefined;
  policy: PasswordPolicy;
  rules: readonly PasswordRule[];
  text: NewLoginFieldsText & { next: string };
  back: ReactNode;
};

/** The wished ID and the password. */
export function MemberIdForm({ locale, loginId, policy, rules, text, back }: Props) {
  const [state, action] = useActionState(loginAction, emptyFormState);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <NewLoginFields locale={locale} state={state} loginId={loginId} policy={policy} rules={rules} text={text} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
