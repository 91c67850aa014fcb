"use client";

import type { Route } from "next";
import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, summaryOf } from "@/lib/web/form-state";
import { placePeopleAction } from "../actions";

type Props = { locale: Locale; draft: string; shown: string; act: string; back: { href: Route; label: string }; foot: string };

/** The one act, and the way back. Posts the draft and the hash of what is shown, nothing else. */
export function ConfirmForm({ locale, draft, shown, act, back, foot }: Props) {
  const [state, send] = useActionState(placePeopleAction, emptyFormState);
  return (
    <form action={send} noValidate className="no-print mt-8">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="shown" value={shown} />
      <div className="mt-4 flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {act}
        </SubmitButton>
        <ButtonLink href={back.href} look="plain" size="large" className="max-sm:w-full">
          {back.label}
        </ButtonLink>
      </div>
      <p className="mt-4 text-note text-muted">{foot}</p>
    </form>
  );
}
