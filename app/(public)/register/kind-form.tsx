"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { beginAction } from "./_parts/actions";

type Props = { locale: Locale; chosen: string | undefined; choices: RadioChoice[]; text: { legend: string; next: string } };

/** Who registers. Nothing is chosen beforehand, unless it was chosen before. */
export function KindForm({ locale, chosen, choices, text }: Props) {
  const [state, action] = useActionState(beginAction, emptyFormState);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <RadioGroup
        id="kind"
        name="kind"
        locale={locale}
        legend={text.legend}
        error={faultOf(state, "kind")}
        choices={choices}
        defaultValue={state.values.kind ?? chosen}
        cards
      />
      <SubmitButton locale={locale} size="large" className="max-sm:w-full">
        {text.next}
      </SubmitButton>
    </form>
  );
}
