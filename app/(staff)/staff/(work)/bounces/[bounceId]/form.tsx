"use client";

import { useActionState } from "react";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { handleBounceAction } from "./actions";

type BounceFormProps = {
  locale: Locale;
  bounceId: string;
  choices: RadioChoice[];
  text: { way: string; note: string; noteHint: string; submit: string };
};

/** What was done, and how. Nothing is chosen beforehand. */
export function BounceForm({ locale, bounceId, choices, text }: BounceFormProps) {
  const [state, action] = useActionState(handleBounceAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-4 max-w-[44rem] space-y-5">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="bounce" value={bounceId} />
      <RadioGroup
        key={state.values.outcome}
        id="outcome"
        name="outcome"
        locale={locale}
        legend={text.way}
        choices={choices}
        error={faultOf(state, "outcome")}
        defaultValue={state.values.outcome}
        cards
      />
      <TextArea
        id="note"
        name="note"
        rows={3}
        label={text.note}
        locale={locale}
        hint={text.noteHint}
        error={faultOf(state, "note")}
        defaultValue={state.values.note}
      />
      <SubmitButton locale={locale}>{text.submit}</SubmitButton>
    </form>
  );
}
