"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, summaryOf } from "@/lib/web/form-state";
import { draftInitialEndAction } from "./actions";

type InitialEndFormProps = { locale: Locale; contractId: string; next: string; back: ReactNode };

/** The one choice that can be made here today, and the way back without any. */
export function InitialEndForm({ locale, contractId, next, back }: InitialEndFormProps) {
  const [state, action] = useActionState(draftInitialEndAction, emptyFormState);
  return (
    <form action={action} noValidate>
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="contractId" value={contractId} />
      <div className="mt-5 flex flex-wrap justify-end gap-3">
        {back}
        <SubmitButton locale={locale} size="large" className="max-sm:order-first max-sm:w-full">
          {next}
        </SubmitButton>
      </div>
    </form>
  );
}
