"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { chooseAmountAction } from "./actions";

type Text = { label: string; hint: string; next: string };

export function AmountForm({ locale, amount, text, back }: { locale: Locale; amount: string; text: Text; back: ReactNode }) {
  const [state, action] = useActionState(chooseAmountAction, emptyFormState);
  return (
    <form action={action} noValidate className="space-y-5">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <TextInput
        id="amount"
        name="amount"
        label={text.label}
        hint={text.hint}
        locale={locale}
        error={faultOf(state, "amount")}
        defaultValue={state.values.amount ?? amount}
        inputMode="numeric"
        autoComplete="off"
        width="14"
      />
      <div className="flex flex-wrap gap-4">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
