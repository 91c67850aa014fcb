"use client";

import { useActionState } from "react";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { decideFactorResetAction } from "./actions";

type DecisionFormProps = {
  locale: Locale;
  resetId: string;
  choices: RadioChoice[];
  text: { decide: string; reason: string; reasonHint: string; submit: string };
};

/** Approve or refuse, with a reason. Nothing is chosen beforehand. */
export function DecisionForm({ locale, resetId, choices, text }: DecisionFormProps) {
  const [state, action] = useActionState(decideFactorResetAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-3 max-w-[44rem] space-y-5">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="reset" value={resetId} />
      <RadioGroup
        key={state.values.decision}
        id="decision"
        name="decision"
        locale={locale}
        legend={text.decide}
        choices={choices}
        error={faultOf(state, "decision")}
        defaultValue={state.values.decision}
        cards
      />
      <TextArea
        id="reason"
        name="reason"
        rows={3}
        label={text.reason}
        locale={locale}
        hint={text.reasonHint}
        error={faultOf(state, "reason")}
        defaultValue={state.values.reason}
      />
      <SubmitButton locale={locale} size="small">
        {text.submit}
      </SubmitButton>
    </form>
  );
}
