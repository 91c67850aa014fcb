"use client";

import { type ReactNode, useActionState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftOrderAction } from "./actions";

type OrderFormProps = {
  locale: Locale;
  option: string;
  /** The account ID that it is for; empty: the contract. */
  holder: string;
  terms: ReactNode;
  label: string;
  next: string;
  back: ReactNode;
};

/** Nothing to type: the terms to read, the agreement, the way on. */
export function OrderForm({ locale, option, holder, terms, label, next, back }: OrderFormProps) {
  const [state, action] = useActionState(draftOrderAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-3 space-y-4">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="option" value={option} />
      <input type="hidden" name="holder" value={holder} />
      {terms}
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
