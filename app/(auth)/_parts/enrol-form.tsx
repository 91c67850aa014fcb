"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { enrolAction } from "./actions";

type Text = { activation: string; activationHint: string; mail: string; mailHint: string; submit: string };

/** Activation code and mail address of a first login. Nothing is filled in beforehand: the page is before the second factor. */
export function EnrolForm({ locale, to, text }: { locale: Locale; to: string | null; text: Text }) {
  const [state, action] = useActionState(enrolAction, emptyFormState);
  return (
    <form action={action} noValidate className="space-y-5">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {to ? <input type="hidden" name="to" value={to} /> : null}
      <TextInput
        id="activationCode"
        name="activationCode"
        label={text.activation}
        hint={text.activationHint}
        locale={locale}
        error={faultOf(state, "activationCode")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        width="24"
      />
      <TextInput
        id="mail"
        name="mail"
        label={text.mail}
        hint={text.mailHint}
        locale={locale}
        error={faultOf(state, "mail")}
        defaultValue={state.values.mail}
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
      />
      <SubmitButton locale={locale} size="large" className="max-sm:w-full">
        {text.submit}
      </SubmitButton>
    </form>
  );
}
