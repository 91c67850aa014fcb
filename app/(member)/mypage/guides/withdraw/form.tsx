"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, summaryOf } from "@/lib/web/form-state";
import { draftWithdrawalAction } from "./actions";

type WithdrawFormProps = { locale: Locale; request: string; label: string; about: string };

/** Leads to the confirmation; nothing is taken back here. */
export function WithdrawForm({ locale, request, label, about }: WithdrawFormProps) {
  const [state, action] = useActionState(draftWithdrawalAction, emptyFormState);
  return (
    <form action={action} className="no-print mt-4">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="request" value={request} />
      <SubmitButton locale={locale} look="plain" size="small">
        <span className="sr-only">{about}</span>
        {label}
      </SubmitButton>
    </form>
  );
}
