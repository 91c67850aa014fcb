"use client";

import { type ReactNode, useActionState, useState } from "react";
import { PasswordFields, type PasswordRule } from "@/app/_parts/password-fields";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { loginAction } from "../_parts/actions";

type Text = Record<
  "loginId" | "loginIdHint" | "password" | "passwordAgain" | "rulesTitle" | "retype" | "met" | "open" | "next",
  string
>;

type Props = {
  locale: Locale;
  loginId: string | undefined;
  policy: PasswordPolicy;
  rules: readonly PasswordRule[];
  text: Text;
  back: ReactNode;
};

/** The wished ID and the password; the list under the password knows the ID as it is typed. */
export function MemberIdForm({ locale, loginId, policy, rules, text, back }: Props) {
  const [state, action] = useActionState(loginAction, emptyFormState);
  const [typed, setTyped] = useState(loginId ?? "");
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <TextInput
        id="loginId"
        name="loginId"
        label={text.loginId}
        hint={text.loginIdHint}
        locale={locale}
        error={faultOf(state, "loginId")}
        defaultValue={state.values.loginId ?? loginId}
        onChange={(event) => setTyped(event.target.value)}
        width="24"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordFields
        locale={locale}
        policy={policy}
        rules={rules}
        loginIds={typed === "" ? [] : [typed]}
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
