"use client";

import { type FormEvent, useActionState } from "react";
import { type PasskeyFault, useCanPasskey, usePasskey } from "@/app/_parts/use-passkey";
import { MethodFields, type MethodFieldsText } from "@/components/identity/method-fields";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { enrolAction } from "./actions";

type Text = MethodFieldsText & {
  /** Null for a login that was handed over just now. */
  activation: { label: string; hint: string } | null;
  submit: string;
  waiting: string;
  faults: Readonly<Record<PasskeyFault, string>>;
};

/** Whether the device is to be asked: a passkey was chosen, and what the form wants besides has been typed. */
function wantsPasskey(form: HTMLFormElement): boolean {
  const typed = new FormData(form);
  const blank = ["passkeyName", "activationCode"].some((name) => typed.get(name)?.toString().trim() === "");
  return typed.get("method") === "passkey" && !blank;
}

/**
 * Activation code and the first method of a login. Nothing is filled in beforehand: the page is before the second factor. A passkey is a
 * choice where address and browser can do it, so not without scripts: the others are.
 */
export function EnrolForm({ locale, to, text }: { locale: Locale; to: string | null; text: Text }) {
  const [state, action] = useActionState(enrolAction, emptyFormState);
  const canPasskey = useCanPasskey();
  const { hidden, onSubmit, fault, busy } = usePasskey("create", "/login/enrol/passkey", state);
  const { passkey, ...others } = text.choices;
  const choices = passkey && canPasskey ? { ...others, passkey } : others;
  const submit = (event: FormEvent<HTMLFormElement>) => (wantsPasskey(event.currentTarget) ? onSubmit(event) : undefined);
  const errors = fault ? [{ message: text.faults[fault] }] : summaryOf(state);
  return (
    <form action={action} onSubmit={submit} noValidate className="space-y-5">
      <ErrorSummary locale={locale} errors={busy ? [] : errors} />
      {to ? <input type="hidden" name="to" value={to} /> : null}
      <input ref={hidden} type="hidden" name="credential" defaultValue="" />
      {text.activation ? (
        <TextInput
          id="activationCode"
          name="activationCode"
          label={text.activation.label}
          hint={text.activation.hint}
          locale={locale}
          error={faultOf(state, "activationCode")}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          width="24"
        />
      ) : null}
      <MethodFields
        locale={locale}
        text={{ ...text, choices }}
        fault={(field) => faultOf(state, field)}
        values={state.values}
        preset="mail"
      />
      <SubmitButton locale={locale} size="large" className="max-sm:w-full">
        {text.submit}
      </SubmitButton>
      <p role="status" className="text-note empty:hidden">
        {busy ? text.waiting : ""}
      </p>
    </form>
  );
}
