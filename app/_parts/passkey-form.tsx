"use client";

import { useActionState } from "react";
import type { ButtonLook, ButtonSize } from "@/components/ui/button-style";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, summaryOf } from "@/lib/web/form-state";
import { type PasskeyFault, useCanPasskey, usePasskey } from "./use-passkey";

export type PasskeyFormText = {
  readonly label: string;
  readonly hint?: string;
  readonly waiting: string;
  readonly faults: Readonly<Record<PasskeyFault, string>>;
};

type Props = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  optionsPath: string;
  fields?: Readonly<Record<string, string | null>>;
  text: PasskeyFormText;
  look?: ButtonLook;
  size?: ButtonSize;
  wide?: boolean;
};

/** One button that proves by a passkey who one is. It is there only where the browser can do it: every page has another way besides. */
export function PasskeyForm({ locale, action, optionsPath, fields = {}, text, look = "outline", size = "large", wide }: Props) {
  const [state, send] = useActionState(action, emptyFormState);
  const canDo = useCanPasskey();
  const { hidden, onSubmit, fault, busy } = usePasskey("get", optionsPath, state);
  if (!canDo) return null;
  const errors = fault ? [{ message: text.faults[fault] }] : summaryOf(state);
  return (
    <form action={send} onSubmit={onSubmit} className="space-y-3 max-sm:w-full">
      <ErrorSummary locale={locale} errors={busy ? [] : errors} />
      <input ref={hidden} type="hidden" name="credential" defaultValue="" />
      {Object.entries(fields).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <SubmitButton locale={locale} look={look} size={size} icon="key" wide={wide ?? false} className="max-sm:w-full">
        {text.label}
      </SubmitButton>
      {text.hint ? <p className="text-note text-muted">{text.hint}</p> : null}
      <p role="status" className="text-note empty:hidden">
        {busy ? text.waiting : ""}
      </p>
    </form>
  );
}
