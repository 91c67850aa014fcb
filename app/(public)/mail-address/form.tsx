"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, summaryOf } from "@/lib/web/form-state";
import { confirmMailAction } from "./actions";

/** A button, because a mail program that looks at a link in advance must confirm nothing. */
export function LinkForm({ locale, token, act }: { locale: Locale; token: string; act: string }) {
  const [state, action] = useActionState(confirmMailAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton locale={locale} size="large" className="max-sm:w-full">
        {act}
      </SubmitButton>
    </form>
  );
}
