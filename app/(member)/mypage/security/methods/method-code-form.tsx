"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { finishAddingAction, finishTestAction } from "./actions";

type Props = {
  locale: Locale;
  purpose: "add" | "test";
  fields: Readonly<Record<string, string>>;
  text: { label: string; hint: string; submit: string };
  back: ReactNode;
};

/** The code of a method that is being added or tested. */
export function MethodCodeForm({ locale, purpose, fields, text, back }: Props) {
  const [state, action] = useActionState(purpose === "add" ? finishAddingAction : finishTestAction, emptyFormState);
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
