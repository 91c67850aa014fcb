"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { renamePasskeyAction } from "../actions";

type Props = { locale: Locale; id: string; name: string; text: { name: string; hint: string; submit: string }; back: ReactNode };

export function RenameForm({ locale, id, name, text, back }: Props) {
  const [state, action] = useActionState(renamePasskeyAction, emptyFormState);
  return (
    <form action={action} noValidate className="max-w-[40rem] space-y-5">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="id" value={id} />
      <TextInput
        id="name"
        name="name"
        label={text.name}
        hint={text.hint}
        locale={locale}
        error={faultOf(state, "name")}
        defaultValue={state.values.name ?? name}
        autoComplete="off"
        maxLength={40}
        width="24"
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
