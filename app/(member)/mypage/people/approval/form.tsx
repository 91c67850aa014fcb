"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftApprovalAction } from "./actions";

type Props = {
  locale: Locale;
  text: { use: string; amount: string; amountHint: string; next: string };
  choices: RadioChoice[];
  values: { use: string | undefined; amount: string };
  back: ReactNode;
};

/** How requests are approved: one of three, and the amount for the third. */
export function ApprovalForm({ locale, text, choices, values, back }: Props) {
  const [state, send] = useActionState(draftApprovalAction, emptyFormState);
  const use = state.values.use ?? values.use;
  return (
    <form action={send} noValidate className="space-y-8">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <RadioGroup
        key={`use ${use}`}
        id="use"
        name="use"
        locale={locale}
        legend={text.use}
        error={faultOf(state, "use")}
        choices={choices}
        defaultValue={use}
        cards
      />
      <TextInput
        id="amount"
        name="amount"
        label={text.amount}
        hint={text.amountHint}
        locale={locale}
        error={faultOf(state, "amount")}
        defaultValue={state.values.amount ?? values.amount}
        inputMode="numeric"
        autoComplete="off"
        width="14"
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
