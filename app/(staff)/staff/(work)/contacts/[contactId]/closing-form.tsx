"use client";

import { useActionState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { ChannelChoice } from "../../../../parts/channel-choice";
import { CheckTable } from "../../../../parts/check-table";
import { FormProblems } from "../../../../parts/form-problems";
import type { QuestionView } from "../../../../parts/question-words";
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
    <form action={action} noValidate className="mt-3 grid gap-6">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="contactId" value={contactId} />
      {questions.length > 0 ? (
        <>
          <ChannelChoice locale={locale} chosen={state.values.channel} error={faultOf(state, "channel")} />
          <CheckTable locale={locale} questions={[...questions]} values={state.values} error={faultOf(state, "checks")} />
        </>
      ) : null}
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
      <TextArea
        id="note"
        name="note"
        rows={3}
        label={text.note}
        hint={text.noteHint}
        locale={locale}
        error={faultOf(state, "note")}
        defaultValue={state.values.note}
        optional
      />
      <div>
        <SubmitButton locale={locale} size="small">
          {text.submit}
        </SubmitButton>
      </div>
    </form>
  );
}
