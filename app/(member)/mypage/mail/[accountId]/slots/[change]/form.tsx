"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, summaryOf } from "@/lib/web/form-state";
import { draftSlotAction } from "./actions";

type SlotFormProps = { locale: Locale; accountId: string; change: string; next: string; back: ReactNode };

/** Nothing to type: what it will mean stands above. */
export function SlotForm({ locale, accountId, change, next, back }: SlotFormProps) {
  const [state, action] = useActionState(draftSlotAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="change" value={change} />
      <div className="mt-3 flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
