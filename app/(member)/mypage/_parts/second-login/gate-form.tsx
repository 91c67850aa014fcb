"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { secondLoginAction } from "./actions";

type GateFormProps = {
  locale: Locale;
  to: string;
  text: Record<"number" | "numberHint" | "password" | "submit", string>;
};

/** Number and password once more (FB-07). The number stays after a fault, the password does not. */
export function GateForm({ locale, to, text }: GateFormProps) {
  const [state, action] = useActionState(secondLoginAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-6 max-w-96 space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="to" value={to} />
      <TextInput
        id="customerNumber"
        name="customerNumber"
        label={text.number}
        locale={locale}
        hint={text.numberHint}
        error={faultOf(state, "customerNumber")}
        defaultValue={state.values.customerNumber}
        inputMode="numeric"
        autoComplete="username"
        required
      />
      <PasswordInput
        id="password"
        name="password"
        label={text.password}
        locale={locale}
        error={faultOf(state, "password")}
        autoComplete="current-password"
      />
      <SubmitButton locale={locale} size="large" className="max-sm:w-full">
        {text.submit}
      </SubmitButton>
    </form>
  );
}
