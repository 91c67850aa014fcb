"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { matchContactAction } from "./actions";

type Text = { typed: string; submit: string };

/** Whose login it is, as staff found out. */
export function MatchForm({ locale, contactId, text }: { locale: Locale; contactId: string; text: Text }) {
  const [state, action] = useActionState(matchContactAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-3 grid max-w-96 gap-3">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="contactId" value={contactId} />
      <TextInput
        id="typed"
        name="typed"
        label={text.typed}
        locale={locale}
        error={faultOf(state, "typed")}
        defaultValue={state.values.typed}
        autoComplete="off"
        spellCheck={false}
      />
      <div>
        <SubmitButton locale={locale} size="small" look="outline">
          {text.submit}
        </SubmitButton>
      </div>
    </form>
  );
}
