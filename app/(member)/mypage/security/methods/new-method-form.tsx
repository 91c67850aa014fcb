"use client";

import { type ReactNode, useActionState } from "react";
import { MethodFields, type MethodFieldsText } from "@/components/identity/method-fields";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { addMethodAction } from "./actions";

type Props = { locale: Locale; text: MethodFieldsText & { submit: string }; back: ReactNode };

/** Which method, and where its codes go. Nothing is chosen beforehand. */
export function NewMethodForm({ locale, text, back }: Props) {
  const [state, action] = useActionState(addMethodAction, emptyFormState);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <MethodFields locale={locale} text={text} fault={(field) => faultOf(state, field)} values={state.values} />
      <div className="flex flex-wrap gap-4">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.submit}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
