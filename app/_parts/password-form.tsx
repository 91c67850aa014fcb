"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { PasswordFields, type PasswordRule } from "./password-fields";

export type PasswordFormText = Record<
  "current" | "currentHint" | "password" | "passwordAgain" | "rulesTitle" | "retype" | "met" | "open" | "next",
  string
>;

type PasswordFormProps = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  hidden: Readonly<Record<string, string>>;
  text: PasswordFormText;
  policy: PasswordPolicy;
  rules: readonly PasswordRule[];
  loginIds: readonly string[];
  /** One's own password needs the current one; a manager of account IDs does not know those of others. */
  asksCurrent: boolean;
  back: ReactNode;
};

/** A new password: the current one where it is one's own, the new one twice, the policy as a list. Nothing of it comes back. */
export function PasswordForm({
  locale,
  action: sent,
  hidden,
  text,
  policy,
  rules,
  loginIds,
  asksCurrent,
  back,
}: PasswordFormProps) {
  const [state, action] = useActionState(sent, emptyFormState);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {asksCurrent ? (
        <PasswordInput
          id="currentPassword"
          name="currentPassword"
          label={text.current}
          hint={text.currentHint}
          locale={locale}
          error={faultOf(state, "currentPassword")}
          autoComplete="current-password"
        />
      ) : null}
      <PasswordFields
        locale={locale}
        policy={policy}
        rules={rules}
        loginIds={loginIds}
        errors={{ password: faultOf(state, "password"), passwordAgain: faultOf(state, "passwordAgain") }}
        text={text}
        retype={state.emptied}
        answer={state}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
