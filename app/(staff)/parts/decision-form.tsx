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
  /** What the two fields are called in the form. */
  fields?: { choice: string; words: string };
  text: { choice: string; words: string; wordsHint: string; submit: string };
  /** What was entered before, on the way back from the confirmation. */
  entered?: Readonly<Record<string, string>>;
  small?: boolean;
};

const usualFields = { choice: "decision", words: "reason" };

/** One of a few, with words for the record or the member. Nothing is chosen beforehand. */
export function DecisionForm({
  locale,
  action,
  hidden,
  choices,
  fields = usualFields,
  text,
  entered = {},
  small = false,
}: DecisionFormProps) {
  const [state, send] = useActionState(action, { ...emptyFormState, values: entered });
  const { choice, words } = fields;
  return (
    <form action={send} noValidate className="mt-4 max-w-[44rem] space-y-5">
      <FormProblems locale={locale} state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <RadioGroup
        key={state.values[choice]}
        id={choice}
        name={choice}
        locale={locale}
        legend={text.choice}
        choices={choices}
        error={faultOf(state, choice)}
        defaultValue={state.values[choice]}
        cards
      />
      <TextArea
        id={words}
        name={words}
        rows={3}
        label={text.words}
        locale={locale}
        hint={text.wordsHint}
        error={faultOf(state, words)}
        defaultValue={state.values[words]}
      />
      <SubmitButton locale={locale} size={small ? "small" : "medium"}>
        {text.submit}
      </SubmitButton>
    </form>
  );
}
