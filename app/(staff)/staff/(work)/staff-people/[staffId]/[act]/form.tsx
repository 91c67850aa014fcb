"use client";

import type { Route } from "next";
import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../../parts/form-problems";
import { changePersonAction } from "./actions";

type Props = {
  locale: Locale;
  hidden: Readonly<Record<string, string>>;
  text: { reason: string; reasonHint: string; submit: string; back: string };
  backHref: Route;
};

/** Why, and the button that does it. */
export function ReasonForm({ locale, hidden, text, backHref }: Props) {
  const [state, action] = useActionState(changePersonAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-6 grid gap-5">
      <FormProblems locale={locale} state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextArea
        id="reason"
        name="reason"
        rows={2}
        label={text.reason}
        hint={text.reasonHint}
        locale={locale}
        error={faultOf(state, "reason")}
        defaultValue={state.values.reason}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="small">
          {text.submit}
        </SubmitButton>
        <ButtonLink href={backHref} look="plain" size="small">
          {text.back}
        </ButtonLink>
      </div>
    </form>
  );
}
