"use client";

import { type ReactNode, useActionState } from "react";
import { NewLoginFields, type NewLoginFieldsText } from "@/app/_parts/new-login-fields";
import type { PasswordRule } from "@/app/_parts/password-fields";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { PasswordPolicy } from "@/lib/domain/catalogue/identity-terms";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftNewLoginAction } from "./actions";

type NewLoginText = NewLoginFieldsText &
  Record<"familyName" | "givenName" | "familyKana" | "givenKana" | "kanaHint" | "next", string>;

type Props = {
  locale: Locale;
  token: string;
  values: Readonly<Record<string, string>>;
  policy: PasswordPolicy;
  rules: readonly PasswordRule[];
  text: NewLoginText;
  back: ReactNode;
};

const autoComplete = { familyName: "family-name", givenName: "given-name", familyKana: "off", givenKana: "off" } as const;

/** Name, ID and password of a new login. All but the password stays after a fault. */
export function NewLoginForm({ locale, token, values, policy, rules, text, back }: Props) {
  const [state, action] = useActionState(draftNewLoginAction, emptyFormState);
  const value = (name: string) => state.values[name] ?? values[name];
  const field = (name: "familyName" | "givenName" | "familyKana" | "givenKana") => ({
    id: name,
    name,
    label: text[name],
    locale,
    error: faultOf(state, name),
    defaultValue: value(name),
    required: true,
    autoComplete: autoComplete[name],
  });
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="token" value={token} />
      <div className="grid gap-6 sm:grid-cols-2">
        <TextInput {...field("familyName")} />
        <TextInput {...field("givenName")} />
        <TextInput {...field("familyKana")} hint={text.kanaHint} />
        <TextInput {...field("givenKana")} hint={text.kanaHint} />
      </div>
      <NewLoginFields locale={locale} state={state} loginId={values.loginId} policy={policy} rules={rules} text={text} required />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
