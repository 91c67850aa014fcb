"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { setUserOrderingAction } from "./actions";

type SwitchFormProps = {
  locale: Locale;
  code: string;
  legend: string;
  choices: RadioChoice[];
  /** What the list's switch was turned to, or what the draft holds. */
  chosen: string | undefined;
  next: string;
  back: ReactNode;
  children: ReactNode;
};

/** Allow or not: nothing is chosen beforehand unless it was chosen before. */
export function SwitchForm({ locale, code, legend, choices, chosen, next, back, children }: SwitchFormProps) {
  const [state, action] = useActionState(setUserOrderingAction, emptyFormState);
  const value = state.values.on ?? chosen;
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="switch" value={code} />
      <RadioGroup
        key={value}
        id="on"
        name="on"
        locale={locale}
        legend={legend}
        choices={choices}
        error={faultOf(state, "on")}
        defaultValue={value}
        cards
      />
      {children}
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
