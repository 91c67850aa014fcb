"use client";

import { useActionState } from "react";
import { useCodeState } from "@/app/_parts/use-code-state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput, TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { proveAction, proveByBackupCodeAction } from "./actions";

type Text = { label: string; hint: string; submit: string };
type Props = { locale: Locale; to: string | null; text: Text };

/** One field for the code, so that paste and the telephone's own suggestion work. */
export function ProveForm({ locale, to, lastAsked, text }: Props & { lastAsked: string }) {
  const [state, action] = useCodeState(proveAction, lastAsked);
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

/** A backup code. It is not shown again after a failure: it may be a right one for another time. */
export function BackupProveForm({ locale, to, text }: Props) {
  const [state, action] = useActionState(proveByBackupCodeAction, emptyFormState);
  return (
    <form action={action} noValidate className="space-y-4">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {to ? <input type="hidden" name="to" value={to} /> : null}
      <TextInput
        id="backupCode"
        name="backupCode"
        label={text.label}
        hint={text.hint}
        locale={locale}
        error={faultOf(state, "backupCode")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        width="24"
      />
      <SubmitButton locale={locale} look="outline">
        {text.submit}
      </SubmitButton>
    </form>
  );
}
