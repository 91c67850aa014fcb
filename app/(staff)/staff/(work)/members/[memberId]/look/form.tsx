"use client";

import { useActionState } from "react";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { DeskForm } from "../../../../../parts/desk-form";
import { WordsField } from "../../../../../parts/words-field";
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
    <DeskForm
      locale={locale}
      state={state}
      action={action}
      hidden={{ memberId, to }}
      submit={text.submit}
      className="mt-5 max-w-[44rem]"
    >
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
      <WordsField locale={locale} state={state} name="words" rows={2} text={text} />
    </DeskForm>
  );
}
