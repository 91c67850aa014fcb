"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../../parts/form-problems";
import { removeStaffPasskeyAction } from "../../actions";

type Props = { locale: Locale; id: string; text: { code: string; hint: string; submit: string } };

export function RemoveForm({ locale, id, text }: Props) {
  const [state, action] = useActionState(removeStaffPasskeyAction, emptyFormState);
  return (
    <form action={action} noValidate className="grid max-w-96 gap-5">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="id" value={id} />
      <CodeInput id="code" name="code" label={text.code} hint={text.hint} locale={locale} error={faultOf(state, "code")} />
      <SubmitButton locale={locale} size="small">
        {text.submit}
      </SubmitButton>
    </form>
  );
}
