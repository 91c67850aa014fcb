"use client";

import { useState } from "react";
import { TextInput } from "@/components/ui/text-input";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import type { Locale } from "@/lib/i18n/locale";
import { type FormState, faultOf } from "@/lib/web/form-state";
import { PasswordFields, type PasswordRule } from "./password-fields";

export type NewLoginFieldsText = Record<
  "loginId" | "loginIdHint" | "password" | "passwordAgain" | "rulesTitle" | "retype" | "met" | "open",
  string
>;

type NewLoginFieldsProps = {
  locale: Locale;
  state: FormState;
  /** What a draft holds, when one comes back to change it. */
  loginId: string | undefined;
  policy: PasswordPolicy;
  rules: readonly PasswordRule[];
  text: NewLoginFieldsText;
  required?: boolean;
};

/** The wished ID and the password twice; the list under the password knows the ID as it is typed. */
export function NewLoginFields({ locale, state, loginId, policy, rules, text, required }: NewLoginFieldsProps) {
  const wished = state.values.loginId ?? loginId;
  const [typed, setTyped] = useState(wished ?? "");
  return (
    <>
      <TextInput
        id="loginId"
        name="loginId"
        label={text.loginId}
        hint={text.loginIdHint}
        locale={locale}
        error={faultOf(state, "loginId")}
        defaultValue={wished}
        onChange={(event) => setTyped(event.target.value)}
        width="24"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required={required}
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
    </>
  );
}
