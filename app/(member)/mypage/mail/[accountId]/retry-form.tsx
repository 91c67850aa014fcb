"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, summaryOf } from "@/lib/web/form-state";
import { retryHostPartAction } from "./actions";

type RetryFormProps = { locale: Locale; accountId: string; part: string; act: string; about: string };

/** One button: nothing is changed, only asked for again. */
export function RetryForm({ locale, accountId, part, act, about }: RetryFormProps) {
  const [state, action] = useActionState(retryHostPartAction, emptyFormState);
  return (
    <form action={action} noValidate className="no-print mt-2">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="part" value={part} />
      <SubmitButton locale={locale} look="plain">
        {act}
        <span className="sr-only">{about}</span>
      </SubmitButton>
    </form>
  );
}
