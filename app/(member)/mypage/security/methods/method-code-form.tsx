"use client";

import type { ReactNode } from "react";
import { useCodeState } from "@/app/_parts/use-code-state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { faultOf, summaryOf } from "@/lib/web/form-state";
import { finishAddingAction, finishTestAction } from "./actions";

type Props = {
  locale: Locale;
  purpose: "add" | "test";
  fields: Readonly<Record<string, string>>;
  lastAsked: string;
  text: { label: string; hint: string; submit: string };
  back: ReactNode;
};

/** The code of a method that is being added or tested. */
export function MethodCodeForm({ locale, purpose, fields, lastAsked, text, back }: Props) {
  const [state, action] = useCodeState(purpose === "add" ? finishAddingAction : finishTestAction, lastAsked);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <CodeInput
        id="code"
        name="code"
        label={text.label}
        hint={text.hint}
        locale={locale}
        error={faultOf(state, "code")}
        defaultValue={state.values.code}
      />
      <div className="flex flex-wrap gap-4">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.submit}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
