"use client";

import { useActionState } from "react";
import { MethodFields, type MethodFieldsText } from "@/components/identity/method-fields";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { enrolAction } from "./actions";

/** `activation` is null for a login that was handed over just now. */
type Text = MethodFieldsText & { activation: { label: string; hint: string } | null; submit: string };

/** Activation code and the first method of a login. Nothing is filled in beforehand: the page is before the second factor. */
export function EnrolForm({ locale, to, text }: { locale: Locale; to: string | null; text: Text }) {
  const [state, action] = useActionState(enrolAction, emptyFormState);
  return (
    <form action={action} noValidate className="space-y-5">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {to ? <input type="hidden" name="to" value={to} /> : null}
      {text.activation ? (
        <TextInput
          id="activationCode"
          name="activationCode"
          label={text.activation.label}
          hint={text.activation.hint}
          locale={locale}
          error={faultOf(state, "activationCode")}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          width="24"
        />
      ) : null}
      <MethodFields locale={locale} text={text} fault={(field) => faultOf(state, field)} values={state.values} preset="mail" />
      <SubmitButton locale={locale} size="large" className="max-sm:w-full">
        {text.submit}
      </SubmitButton>
    </form>
  );
}
