"use client";

import type { Route } from "next";
import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState } from "@/lib/web/form-state";
import { FormProblems } from "../../../../../../parts/form-problems";
import { confirmPaperAction } from "../actions";

type ConfirmFormProps = { locale: Locale; memberId: string; formKey: string; submit: string; inputHref: Route; back: string };

/** Posts which draft was shown, and nothing of what is in it. */
export function ConfirmForm({ locale, memberId, formKey, submit, inputHref, back }: ConfirmFormProps) {
  const [state, action] = useActionState(confirmPaperAction, emptyFormState);
  return (
    <form action={action} className="mt-6 grid gap-4">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="memberId" value={memberId} />
      <input type="hidden" name="formKey" value={formKey} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="small">
          {submit}
        </SubmitButton>
        <ButtonLink href={inputHref} look="plain" size="small">
          {back}
        </ButtonLink>
      </div>
    </form>
  );
}
