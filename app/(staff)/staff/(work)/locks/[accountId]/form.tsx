"use client";

import { useActionState } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState } from "@/lib/web/form-state";
import { DeskForm } from "../../../../parts/desk-form";
import { IdentityCheckFields } from "../../../../parts/identity-check-fields";
import type { QuestionView } from "../../../../parts/question-words";
import { staffText } from "../../../../parts/staff-text";
import { WordsField } from "../../../../parts/words-field";
import { draftUnlockAction } from "./actions";

type UnlockFormProps = {
  locale: Locale;
  accountId: string;
  questions: QuestionView[];
  /** What stands in the draft already, when one comes back from the confirm page. */
  entered: Record<string, string>;
};

export function UnlockForm({ locale, accountId, questions, entered }: UnlockFormProps) {
  const start: FormState = { ...emptyFormState, values: entered };
  const [state, action] = useActionState(draftUnlockAction, start);
  const text = staffText(locale).unlock;
  return (
    <DeskForm locale={locale} state={state} action={action} hidden={{ accountId }} submit={text.submit} className="mt-5">
      <IdentityCheckFields locale={locale} state={state} questions={questions} />
      <WordsField locale={locale} state={state} name="reason" rows={3} text={text} />
      <WordsField locale={locale} state={state} name="note" rows={2} text={text} optional />
    </DeskForm>
  );
}
