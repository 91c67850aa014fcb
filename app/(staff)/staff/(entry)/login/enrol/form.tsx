"use client";

import { useActionState } from "react";
import { PasswordFields, type PasswordRule } from "@/app/_parts/password-fields";
import type { PasswordFormText } from "@/app/_parts/password-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "@/components/ui/text-input";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { finishStaffEnrolmentAction } from "./actions";

type StaffEnrolFormProps = {
  locale: Locale;
  to: string | null;
  policy: PasswordPolicy;
  rules: readonly PasswordRule[];
  loginId: string;
  text: { code: string; codeHint: string; submit: string; password: PasswordFormText };
};

/** The app's first code and a password of one's own, twice. Nothing of the password comes back. */
export function StaffEnrolForm({ locale, to, policy, rules, loginId, text }: StaffEnrolFormProps) {
  const [state, action] = useActionState(finishStaffEnrolmentAction, emptyFormState);
  return (
    <form action={action} noValidate className="grid gap-6">
      <FormProblems locale={locale} state={state} />
      <CodeInput
        id="code"
        name="code"
        label={text.code}
        locale={locale}
        hint={text.codeHint}
        error={faultOf(state, "code")}
        defaultValue={state.values.code}
        required
      />
      <PasswordFields
        locale={locale}
        policy={policy}
        rules={rules}
        loginIds={[loginId]}
        errors={{ password: faultOf(state, "password"), passwordAgain: faultOf(state, "passwordAgain") }}
        text={text.password}
        retype={state.emptied}
        answer={state}
      />
      {to ? <input type="hidden" name="to" value={to} /> : null}
      <SubmitButton locale={locale} size="small" wide>
        {text.submit}
      </SubmitButton>
    </form>
  );
}
