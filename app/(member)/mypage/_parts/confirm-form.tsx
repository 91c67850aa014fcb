"use client";

import type { Route } from "next";
import { type ReactNode, useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf, summaryOf } from "@/lib/web/form-state";

type ConfirmFormProps = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** The draft's id, the hash of what is shown, and what the address needs. Never a price or a date. */
  hidden: Readonly<Record<string, string>>;
  consent: string;
  act: string;
  back: { href: Route; label: string };
  foot: ReactNode;
};

/** The end of a confirmation: the consent, the one act, the way back. */
export function ConfirmForm({ locale, action, hidden, consent, act, back, foot }: ConfirmFormProps) {
  const [state, send] = useActionState(action, emptyFormState);
  return (
    <form action={send} noValidate className="no-print mt-8">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="mt-4 rounded-12 border border-edge px-5 py-3">
        <Checkbox id="confirmed" name="confirmed" locale={locale} label={consent} error={faultOf(state, "confirmed")} />
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {act}
        </SubmitButton>
        <ButtonLink href={back.href} look="plain" size="large" className="max-sm:w-full">
          {back.label}
        </ButtonLink>
      </div>
      <div className="mt-4 text-note text-muted">{foot}</div>
    </form>
  );
}
