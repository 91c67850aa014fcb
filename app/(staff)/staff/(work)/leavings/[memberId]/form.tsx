"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { ChannelChoice } from "../../../../parts/channel-choice";
import { CheckTable } from "../../../../parts/check-table";
import { FormProblems } from "../../../../parts/form-problems";
import type { QuestionView } from "../../../../parts/question-words";
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
    <form action={action} noValidate className="mt-6 grid gap-6">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="memberId" value={memberId} />
      <ChannelChoice locale={locale} chosen={state.values.channel} error={faultOf(state, "channel")} />
      <CheckTable locale={locale} questions={questions} values={state.values} error={faultOf(state, "checks")} />
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
      <div>
        <SubmitButton locale={locale} size="small">
          {text.next}
        </SubmitButton>
      </div>
    </form>
  );
}
