"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf, summaryOf } from "@/lib/web/form-state";

type ConsentFormProps = {
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  legend: string;
  choices: RadioChoice[];
  /** What the draft holds, when one comes back to change it. */
  chosen: string | undefined;
  next: string;
  back: ReactNode;
};

/** Receive or not: nothing is chosen beforehand, since silence is no consent (JP-16). */
export function ConsentForm({ action: draft, locale, legend, choices, chosen, next, back }: ConsentFormProps) {
  const [state, action] = useActionState(draft, emptyFormState);
  const value = state.values.on ?? chosen;
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
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
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
