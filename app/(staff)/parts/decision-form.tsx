"use client";

import { useActionState } from "react";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "./form-problems";

type DecisionFormProps = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  hidden: Readonly<Record<string, string>>;
  choices: RadioChoice[];
  text: { decision: string; answer: string; answerHint: string; submit: string };
};

/** One of two, with words for the member. Nothing is chosen beforehand. */
export function DecisionForm({ locale, action, hidden, choices, text }: DecisionFormProps) {
  const [state, send] = useActionState(action, emptyFormState);
  return (
    <form action={send} noValidate className="mt-4 max-w-[44rem] space-y-5">
      <FormProblems locale={locale} state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
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
        id="answer"
        name="answer"
        rows={3}
        label={text.answer}
        locale={locale}
        hint={text.answerHint}
        error={faultOf(state, "answer")}
        defaultValue={state.values.answer}
      />
      <SubmitButton locale={locale}>{text.submit}</SubmitButton>
    </form>
  );
}
