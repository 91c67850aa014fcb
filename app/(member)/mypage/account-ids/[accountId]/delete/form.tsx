"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, summaryOf } from "@/lib/web/form-state";
import { draftDeletionAction } from "./actions";

export function DeleteForm({
  locale,
  accountId,
  next,
  back,
}: {
  locale: Locale;
  accountId: string;
  next: string;
  back: ReactNode;
}) {
  const [state, action] = useActionState(draftDeletionAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="accountId" value={accountId} />
      <div className="mt-3 flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
