"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Note } from "@/components/ui/note";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { type PasskeyFault, useCanPasskey, usePasskey } from "./use-passkey";

export type NewPasskeyText = {
  readonly name: string;
  readonly nameHint: string;
  readonly submit: string;
  readonly after: string;
  readonly waiting: string;
  readonly cannot: string;
  readonly faults: Readonly<Record<PasskeyFault, string>>;
};

type Props = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  optionsPath: string;
  text: NewPasskeyText;
  /** What else the form asks, drawn with its answer. */
  more?: (state: FormState) => ReactNode;
  buttonSize?: "small" | "large";
};

/** A new passkey: its name, then the device's own dialog. Where the browser can't, it says so: the other methods are elsewhere. */
export function NewPasskeyForm({ locale, action, optionsPath, text, more, buttonSize = "large" }: Props) {
  const [state, send] = useActionState(action, emptyFormState);
  const canDo = useCanPasskey();
  const { hidden, onSubmit, fault, busy } = usePasskey("create", optionsPath, state);
  if (!canDo) return <Note locale={locale}>{text.cannot}</Note>;
  const errors = fault ? [{ message: text.faults[fault] }] : summaryOf(state);
  return (
    <form action={send} onSubmit={onSubmit} noValidate className="space-y-5">
      <ErrorSummary locale={locale} errors={busy ? [] : errors} />
      <input ref={hidden} type="hidden" name="credential" defaultValue="" />
      <TextInput
        id="name"
        name="name"
        label={text.name}
        hint={text.nameHint}
        locale={locale}
        error={faultOf(state, "name")}
        defaultValue={state.values.name}
        autoComplete="off"
        maxLength={40}
        width="24"
      />
      {more?.(state)}
      <p className="text-note">{text.after}</p>
      <SubmitButton locale={locale} size={buttonSize} icon="key" className="max-sm:w-full">
        {text.submit}
      </SubmitButton>
      <p role="status" className="text-note empty:hidden">
        {busy ? text.waiting : ""}
      </p>
    </form>
  );
}
