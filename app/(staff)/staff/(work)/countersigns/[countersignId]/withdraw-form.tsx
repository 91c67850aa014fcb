"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { withdrawCountersignAction } from "./actions";

type WithdrawFormProps = { locale: Locale; countersignId: string; submit: string };

/** Takes one's own request back. */
export function WithdrawForm({ locale, countersignId, submit }: WithdrawFormProps) {
  const [state, action] = useActionState(withdrawCountersignAction, emptyFormState);
  return (
    <form action={action} className="mt-3 grid max-w-[44rem] gap-4">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="request" value={countersignId} />
      <div>
        <SubmitButton locale={locale} look="outline" size="small">
          {submit}
        </SubmitButton>
      </div>
    </form>
  );
}
