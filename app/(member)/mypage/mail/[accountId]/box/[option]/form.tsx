"use client";

import { type ReactNode, useActionState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftBoxCancelAction, draftBoxOrderAction } from "./actions";

type BoxFormProps = {
  locale: Locale;
  accountId: string;
  option: string;
  /** The words of the agreement; null for a cancellation, which asks for none. */
  agree: string | null;
  terms?: ReactNode;
  next: string;
  back: ReactNode;
};

/** Nothing to type: the terms and the agreement where something is bought, the way on. */
export function BoxForm({ locale, accountId, option, agree, terms, next, back }: BoxFormProps) {
  const [state, action] = useActionState(agree === null ? draftBoxCancelAction : draftBoxOrderAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-5 space-y-4">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="option" value={option} />
      {terms}
      {agree === null ? null : (
        <div className="rounded-12 border border-edge px-5 py-3">
          <Checkbox id="agreed" name="agreed" locale={locale} label={agree} error={faultOf(state, "agreed")} />
        </div>
      )}
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
