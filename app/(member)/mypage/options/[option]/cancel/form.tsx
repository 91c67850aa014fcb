"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, summaryOf } from "@/lib/web/form-state";
import { draftCancelAction } from "./actions";

/** The one choice that can be made today, and the way back without any. */
export function CancelForm({
  locale,
  option,
  holder,
  next,
  back,
}: {
  locale: Locale;
  option: string;
  /** The account ID that it is for; empty: the contract. */
  holder: string;
  next: string;
  back: ReactNode;
}) {
  const [state, action] = useActionState(draftCancelAction, emptyFormState);
  return (
    <form action={action} noValidate>
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="option" value={option} />
      <input type="hidden" name="holder" value={holder} />
      <div className="mt-5 flex flex-wrap justify-end gap-3">
        {back}
        <SubmitButton locale={locale} size="large" className="max-sm:order-first max-sm:w-full">
          {next}
        </SubmitButton>
      </div>
    </form>
  );
}
