"use client";

import type { ReactNode } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { type FormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { useCodeState } from "./use-code-state";

type CodeFormProps = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** What is sent along with the code. */
  fields?: Readonly<Record<string, string | null>>;
  lastAsked: string;
  text: { label: string; hint: string; submit: string };
  /** Beside the button, where the flow has a way back. */
  back?: ReactNode;
};

/** One field for the code, so that paste and the telephone's own suggestion work. */
export function CodeForm({ locale, action: sent, fields = {}, lastAsked, text, back }: CodeFormProps) {
  const [state, action] = useCodeState(sent, lastAsked);
  const button = (
    <SubmitButton locale={locale} size="large" className="max-sm:w-full">
      {text.submit}
    </SubmitButton>
  );
  return (
    <form action={action} noValidate className={back ? "space-y-6" : "space-y-5"}>
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {Object.entries(fields).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <CodeInput
        id="code"
        name="code"
        label={text.label}
        hint={text.hint}
        locale={locale}
        error={faultOf(state, "code")}
        defaultValue={state.values.code}
      />
      {back ? (
        <div className="flex flex-wrap gap-4">
          {button}
          {back}
        </div>
      ) : (
        button
      )}
    </form>
  );
}
