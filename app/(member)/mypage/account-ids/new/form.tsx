"use client";

import { type ReactNode, useActionState } from "react";
import { PasswordFields, type PasswordRule } from "@/app/_parts/password-fields";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftAccountIdAction } from "./actions";

export type NewAccountIdText = Record<
  | "accountId"
  | "accountIdHint"
  | "mailNote"
  | "nameGroup"
  | "familyName"
  | "givenName"
  | "familyKana"
  | "givenKana"
  | "kanaHint"
  | "userName"
  | "userNameHint"
  | "password"
  | "passwordAgain"
  | "rulesTitle"
  | "retype"
  | "met"
  | "open"
  | "role"
  | "roleHint"
  | "next",
  string
>;

type NewAccountIdFormProps = {
  locale: Locale;
  text: NewAccountIdText;
  policy: PasswordPolicy;
  rules: readonly PasswordRule[];
  loginIds: readonly string[];
  roles: RadioChoice[];
  /** What a draft holds, when one comes back to change it. */
  values: Readonly<Record<string, string>>;
  back: ReactNode;
};

/** A new account ID: everything about it and its password. What was typed stays after a fault, but for the passwords. */
export function NewAccountIdForm({ locale, text, policy, rules, loginIds, roles, values, back }: NewAccountIdFormProps) {
  const [state, action] = useActionState(draftAccountIdAction, emptyFormState);
  const value = (name: string) => state.values[name] ?? values[name];
  const field = (name: "accountId" | "familyName" | "givenName" | "familyKana" | "givenKana" | "userName") => ({
    id: name,
    name,
    label: text[name],
    locale,
    error: faultOf(state, name),
    defaultValue: value(name),
    required: true,
  });
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <TextInput
        {...field("accountId")}
        hint={text.accountIdHint}
        width="24"
        autoCapitalize="none"
        spellCheck={false}
        autoComplete="off"
      />
      <p className="text-note text-muted">{text.mailNote}</p>
      <fieldset className="space-y-6">
        <legend className="text-h3 font-bold text-heading">{text.nameGroup}</legend>
        <div className="grid gap-6 sm:grid-cols-2">
          <TextInput {...field("familyName")} autoComplete="off" />
          <TextInput {...field("givenName")} autoComplete="off" />
          <TextInput {...field("familyKana")} hint={text.kanaHint} autoComplete="off" />
          <TextInput {...field("givenKana")} hint={text.kanaHint} autoComplete="off" />
        </div>
        <TextInput {...field("userName")} hint={text.userNameHint} width="24" autoComplete="off" />
      </fieldset>
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
      <RadioGroup
        key={value("role")}
        id="role"
        name="role"
        locale={locale}
        legend={text.role}
        hint={text.roleHint}
        error={faultOf(state, "role")}
        choices={roles}
        defaultValue={value("role")}
        cards
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
