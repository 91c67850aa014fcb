"use client";

import { useActionState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { answerClaimAction } from "./actions";

export type AnswerText = Record<
  "verdict" | "accept" | "acceptHint" | "decline" | "declineHint" | "reason" | "reasonHint" | "submit",
  string
>;

/** Accept or decline, with the words that the member reads. Nothing is chosen beforehand. */
export function AnswerForm({ locale, claimId, text }: { locale: Locale; claimId: string; text: AnswerText }) {
  const [state, action] = useActionState(answerClaimAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-5 grid gap-6">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="claimId" value={claimId} />
      <RadioGroup
        key={state.values.verdict}
        id="verdict"
        name="verdict"
        locale={locale}
        legend={text.verdict}
        error={faultOf(state, "verdict")}
        choices={[
          { value: "accepted", label: text.accept, hint: text.acceptHint },
          { value: "declined", label: text.decline, hint: text.declineHint },
        ]}
        defaultValue={state.values.verdict}
        cards
      />
      <TextArea
        id="answer"
        name="answer"
        rows={4}
        label={text.reason}
        locale={locale}
        hint={text.reasonHint}
        error={faultOf(state, "answer")}
        defaultValue={state.values.answer}
      />
      <div>
        <SubmitButton locale={locale} size="small">
          {text.submit}
        </SubmitButton>
      </div>
    </form>
  );
}
