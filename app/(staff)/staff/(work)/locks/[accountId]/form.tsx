"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { ChannelChoice } from "../../../../parts/channel-choice";
import { CheckTable } from "../../../../parts/check-table";
import { FormProblems } from "../../../../parts/form-problems";
import type { QuestionView } from "../../../../parts/question-words";
import { staffText } from "../../../../parts/staff-text";
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
    <form action={action} noValidate className="mt-5 grid gap-6">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="accountId" value={accountId} />
      <ChannelChoice locale={locale} chosen={state.values.channel} error={faultOf(state, "channel")} />
      <CheckTable locale={locale} questions={questions} values={state.values} error={faultOf(state, "checks")} />
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
      <TextArea
        id="note"
        name="note"
        rows={2}
        label={text.note}
        locale={locale}
        hint={text.noteHint}
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
