"use client";

import { useCodeState } from "@/app/_parts/use-code-state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { faultOf, summaryOf } from "@/lib/web/form-state";
import { confirmEnrolmentAction, verifyAction } from "./actions";

export type CodeFormText = { label: string; hint: string; submit: string };

type Props = { locale: Locale; step: "verify" | "enrol-verify"; to: string | null; lastAsked: string; text: CodeFormText };

/** One field for the code, so that paste and the telephone's own suggestion work. */
export function CodeForm({ locale, step, to, lastAsked, text }: Props) {
  const [state, action] = useCodeState(step === "verify" ? verifyAction : confirmEnrolmentAction, lastAsked);
  return (
    <form action={action} noValidate className="space-y-5">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {to ? <input type="hidden" name="to" value={to} /> : null}
      <CodeInput
        id="code"
        name="code"
        label={text.label}
        hint={text.hint}
        locale={locale}
        error={faultOf(state, "code")}
        defaultValue={state.values.code}
      />
      <SubmitButton locale={locale} size="large" className="max-sm:w-full">
        {text.submit}
      </SubmitButton>
    </form>
  );
}
