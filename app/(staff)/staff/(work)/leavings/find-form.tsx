"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../parts/form-problems";
import { findLeaverAction } from "./actions";

type FindFormProps = { locale: Locale; text: { find: string; findHint: string; findSubmit: string } };

/** The member by its number, as it stands in an inquiry or as the caller says it. */
export function FindForm({ locale, text }: FindFormProps) {
  const [state, action] = useActionState(findLeaverAction, emptyFormState);
  return (
    <form action={action} noValidate className="max-w-[32rem] space-y-4">
      <FormProblems locale={locale} state={state} />
      <TextInput
        id="number"
        name="number"
        locale={locale}
        label={text.find}
        hint={text.findHint}
        error={faultOf(state, "number")}
        defaultValue={state.values.number}
        autoComplete="off"
        width="24"
      />
      <SubmitButton locale={locale} size="small">
        {text.findSubmit}
      </SubmitButton>
    </form>
  );
}
