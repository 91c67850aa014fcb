"use client";

import { type ReactNode, useActionState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftApplicationAction } from "../actions";

type ApplyFormProps = { locale: Locale; partner: string; label: string; next: string; back: ReactNode };

/** Nothing to type: the agreement to what the partner is told, and the way on. */
export function ApplyForm({ locale, partner, label, next, back }: ApplyFormProps) {
  const [state, action] = useActionState(draftApplicationAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-8 space-y-4">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="partner" value={partner} />
      <div className="rounded-12 border border-edge px-5 py-3">
        <Checkbox id="agreed" name="agreed" locale={locale} label={label} error={faultOf(state, "agreed")} />
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
