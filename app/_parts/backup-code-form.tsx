"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf, summaryOf } from "@/lib/web/form-state";

type BackupCodeFormProps = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  to: string | null;
  text: { label: string; hint: string; submit: string };
  /** The last of several ways on its page: its button isn't the page's own. */
  quiet?: boolean;
};

/** One backup code. It is not shown again after a failure: it may be a right one for another time. */
export function BackupCodeForm({ locale, action: sent, to, text, quiet = false }: BackupCodeFormProps) {
  const [state, action] = useActionState(sent, emptyFormState);
  return (
    <form action={action} noValidate className={quiet ? "space-y-4" : "space-y-5"}>
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
      <SubmitButton
        locale={locale}
        look={quiet ? "outline" : "primary"}
        size={quiet ? "medium" : "large"}
        className={quiet ? undefined : "max-sm:w-full"}
      >
        {text.submit}
      </SubmitButton>
    </form>
  );
}
