"use client";

import { useActionState } from "react";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../../parts/form-problems";
import { giveLookReasonAction } from "./actions";

type LookFormProps = {
  locale: Locale;
  memberId: string;
  to: string;
  choices: RadioChoice[];
  text: { purpose: string; words: string; wordsHint: string; submit: string };
};

/** Why: a choice and a few words. Nothing is chosen beforehand. */
export function LookForm({ locale, memberId, to, choices, text }: LookFormProps) {
  const [state, action] = useActionState(giveLookReasonAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-5 grid max-w-[44rem] gap-6">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="memberId" value={memberId} />
      <input type="hidden" name="to" value={to} />
      <RadioGroup
        key={state.values.purpose}
        id="purpose"
        name="purpose"
        locale={locale}
        legend={text.purpose}
        choices={choices}
        error={faultOf(state, "purpose")}
        defaultValue={state.values.purpose}
      />
      <TextArea
        id="words"
        name="words"
        rows={2}
        label={text.words}
        locale={locale}
        hint={text.wordsHint}
        error={faultOf(state, "words")}
        defaultValue={state.values.words}
      />
      <div>
        <SubmitButton locale={locale} size="small">
          {text.submit}
        </SubmitButton>
      </div>
    </form>
  );
}
