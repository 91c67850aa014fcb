"use client";

import { useActionState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { DeskForm } from "../../../../parts/desk-form";
import { IdentityCheckFields } from "../../../../parts/identity-check-fields";
import type { QuestionView } from "../../../../parts/question-words";
import { WordsField } from "../../../../parts/words-field";
import { draftClosingAction } from "./actions";

export type ClosingText = Record<"result" | "note" | "noteHint" | "submit", string> & {
  results: readonly { value: string; label: string }[];
};

type Props = {
  locale: Locale;
  contactId: string;
  /** None while it isn't known whose login it is: then nothing can be checked, and nothing answered. */
  questions: readonly QuestionView[];
  entered: Readonly<Record<string, string>>;
  text: ClosingText;
};

/** The identity check, where there is somebody to check, and how the request ends. */
export function ClosingForm({ locale, contactId, questions, entered, text }: Props) {
  const start: FormState = { ...emptyFormState, values: entered };
  const [state, action] = useActionState(draftClosingAction, start);
  return (
    <DeskForm locale={locale} state={state} action={action} hidden={{ contactId }} submit={text.submit} className="mt-3">
      {questions.length > 0 ? <IdentityCheckFields locale={locale} state={state} questions={questions} /> : null}
      <RadioGroup
        key={state.values.result}
        id="result"
        name="result"
        locale={locale}
        legend={text.result}
        error={faultOf(state, "result")}
        choices={[...text.results]}
        defaultValue={state.values.result}
      />
      <WordsField locale={locale} state={state} name="note" rows={3} text={text} optional />
    </DeskForm>
  );
}
