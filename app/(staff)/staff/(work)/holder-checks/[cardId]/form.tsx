"use client";

import { useActionState } from "react";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { decideHolderAction } from "./actions";

type HolderFormProps = {
  locale: Locale;
  cardId: string;
  choices: RadioChoice[];
  text: { decision: string; reason: string; reasonHint: string; submit: string };
};

/** Accept or refuse, with a reason. Nothing is chosen beforehand. */
export function HolderForm({ locale, cardId, choices, text }: HolderFormProps) {
  const [state, action] = useActionState(decideHolderAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-4 max-w-[44rem] space-y-5">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="card" value={cardId} />
      <RadioGroup
        key={state.values.decision}
        id="decision"
        name="decision"
        locale={locale}
        legend={text.decision}
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
      <SubmitButton locale={locale}>{text.submit}</SubmitButton>
    </form>
  );
}
