"use client";

import { useActionState } from "react";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { DeskForm } from "../../../../parts/desk-form";
import { IdentityCheckFields } from "../../../../parts/identity-check-fields";
import type { QuestionView } from "../../../../parts/question-words";
import { WordsField } from "../../../../parts/words-field";
import { draftLeavingAction } from "../actions";

type LeavingFormProps = {
  locale: Locale;
  memberId: string;
  questions: QuestionView[];
  entered: Record<string, string>;
  text: { appliedOn: string; appliedOnHint: string; reason: string; reasonHint: string; next: string };
};

/** Who asks and how, the answers, the day of the application, the member's own words. */
export function LeavingForm({ locale, memberId, questions, entered, text }: LeavingFormProps) {
  const start: FormState = { ...emptyFormState, values: entered };
  const [state, action] = useActionState(draftLeavingAction, start);
  return (
    <DeskForm locale={locale} state={state} action={action} hidden={{ memberId }} submit={text.next} className="mt-6">
      <IdentityCheckFields locale={locale} state={state} questions={questions} />
      <TextInput
        id="appliedOn"
        name="appliedOn"
        locale={locale}
        label={text.appliedOn}
        hint={text.appliedOnHint}
        error={faultOf(state, "appliedOn")}
        defaultValue={state.values.appliedOn}
        autoComplete="off"
        width="14"
      />
      <WordsField locale={locale} state={state} name="reason" rows={3} text={text} />
    </DeskForm>
  );
}
