"use client";

import { ErrorSummary } from "@/components/ui/error-summary";
import type { Locale } from "@/lib/i18n/locale";
import type { FormState } from "@/lib/web/form-state";

/** Everything that keeps a form from going through, on top of it, with links to the fields. */
export function FormProblems({ locale, state }: { locale: Locale; state: FormState }) {
  const whole = [state.problem, state.refusal?.text].filter((message): message is string => Boolean(message));
  return <ErrorSummary locale={locale} errors={[...state.errors, ...whole.map((message) => ({ message }))]} />;
}
