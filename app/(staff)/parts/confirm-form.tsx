"use client";

import type { Route } from "next";
import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "./form-problems";

type ConfirmFormProps = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** Which draft was shown, and perhaps the hash of what it means: nothing of what is in it. */
  hidden: Readonly<Record<string, string>>;
  submit: string;
  inputHref: Route;
  back: string;
  /** What is to be ticked first; the box starts empty. */
  agree?: string | undefined;
};

/** The second step of what staff enter: posts which draft was shown, or goes back to it. */
export function ConfirmForm({ locale, action: confirm, hidden, submit, inputHref, back, agree }: ConfirmFormProps) {
  const [state, action] = useActionState(confirm, emptyFormState);
  return (
    <form action={action} className="mt-6 grid gap-4">
      <FormProblems locale={locale} state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {agree ? <Checkbox id="agreed" name="agreed" locale={locale} label={agree} error={faultOf(state, "agreed")} /> : null}
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
