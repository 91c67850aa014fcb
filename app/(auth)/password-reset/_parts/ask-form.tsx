"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { askResetAction } from "./actions";

type Text = { label: string; hint: string; submit: string };

/** One field for whatever ID one logs in with. */
export function AskForm({ locale, brand, text }: { locale: Locale; brand: string; text: Text }) {
  const [state, action] = useActionState(askResetAction, emptyFormState);
  return (
    <form action={action} noValidate className="space-y-5">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="brand" value={brand} />
      <TextInput
        id="loginId"
        name="loginId"
        label={text.label}
        hint={text.hint}
        locale={locale}
        error={faultOf(state, "loginId")}
        defaultValue={state.values.loginId}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        width="24"
      />
      <SubmitButton locale={locale} size="large" className="max-sm:w-full">
        {text.submit}
      </SubmitButton>
    </form>
  );
}
