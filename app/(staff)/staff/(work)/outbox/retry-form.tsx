"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState } from "@/lib/web/form-state";
import { FormProblems } from "../../../parts/form-problems";
import { retryOutgoingAction } from "./actions";

type RetryFormProps = {
  locale: Locale;
  kind: "mail" | "sms" | "all";
  id?: string;
  label: string;
  /** What is sent again, for those who don't see the row. */
  of?: string;
};

/** One click puts it back into the queue; a second one finds nothing to put back. */
export function RetryForm({ locale, kind, id = "", label, of = "" }: RetryFormProps) {
  const [state, action] = useActionState(retryOutgoingAction, emptyFormState);
  return (
    <form action={action} noValidate>
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <SubmitButton locale={locale} look="outline" size={kind === "all" ? "medium" : "small"} className="whitespace-nowrap">
        {label}
        {of ? <span className="sr-only">{of}</span> : null}
      </SubmitButton>
    </form>
  );
}
