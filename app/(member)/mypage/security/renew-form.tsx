"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { PasswordInput } from "@/components/ui/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { renewCodesAction } from "./actions";

/** New backup codes, after the password once more. */
export function RenewForm({ locale, text }: { locale: Locale; text: { password: string; submit: string } }) {
  const [state, action] = useActionState(renewCodesAction, emptyFormState);
  return (
    <form action={action} noValidate className="max-w-96 space-y-4">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <PasswordInput
        id="password"
        name="password"
        label={text.password}
        locale={locale}
        error={faultOf(state, "password")}
        autoComplete="current-password"
      />
      <SubmitButton locale={locale} look="outline">
        {text.submit}
      </SubmitButton>
    </form>
  );
}
