"use client";

import type { Route } from "next";
import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState } from "@/lib/web/form-state";
import { FormProblems } from "../../../../../../../../parts/form-problems";
import { confirmLineEndAction } from "../actions";

type ConfirmFormProps = {
  locale: Locale;
  /** Which draft was shown, and the hash of what it means: nothing of what is in it. */
  hidden: Readonly<Record<string, string>>;
  submit: string;
  inputHref: Route;
  back: string;
};

export function ConfirmForm({ locale, hidden, submit, inputHref, back }: ConfirmFormProps) {
  const [state, action] = useActionState(confirmLineEndAction, emptyFormState);
  return (
    <form action={action} className="mt-6 grid gap-4">
      <FormProblems locale={locale} state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
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
