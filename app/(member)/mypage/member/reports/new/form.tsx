"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { chooseKindAction } from "../parts/actions";

type KindFormProps = { locale: Locale; legend: string; choices: RadioChoice[]; next: string; back: ReactNode };

/** Which kind of report; nothing is chosen beforehand. */
export function KindForm({ locale, legend, choices, next, back }: KindFormProps) {
  const [state, action] = useActionState(chooseKindAction, emptyFormState);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <RadioGroup
        id="kind"
        name="kind"
        locale={locale}
        legend={legend}
        choices={choices}
        error={faultOf(state, "kind")}
        defaultValue={state.values.kind}
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
