"use client";

import type { Route } from "next";
import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState } from "@/lib/web/form-state";
import { FormProblems } from "../../../../../parts/form-problems";
import { staffText } from "../../../../../parts/staff-text";
import { confirmUnlockAction } from "../actions";

type ConfirmFormProps = { locale: Locale; accountId: string; formKey: string; passes: boolean; inputHref: Route; back: string };

/** Posts which draft was shown, and nothing of what is in it. */
export function ConfirmForm({ locale, accountId, formKey, passes, inputHref, back }: ConfirmFormProps) {
  const [state, action] = useActionState(confirmUnlockAction, emptyFormState);
  const text = staffText(locale).unlock;
  return (
    <form action={action} className="mt-6 grid gap-4">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="formKey" value={formKey} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="small">
          {passes ? text.confirmUnlock : text.confirmRefuse}
        </SubmitButton>
        <ButtonLink href={inputHref} look="plain" size="small">
          {back}
        </ButtonLink>
      </div>
    </form>
  );
}
