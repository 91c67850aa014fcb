"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { CodeInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { staffText } from "../../../../parts/staff-text";
import { finishStaffLoginAction } from "./actions";

export function StaffCodeForm({ locale, to }: { locale: Locale; to: string | null }) {
  const [state, action] = useActionState(finishStaffLoginAction, emptyFormState);
  const text = staffText(locale).staff.verify;
  return (
    <form action={action} noValidate className="grid gap-5">
      <FormProblems locale={locale} state={state} />
      <CodeInput
        id="code"
        name="code"
        label={text.code}
        locale={locale}
        hint={text.codeHint}
        error={faultOf(state, "code")}
        defaultValue={state.values.code}
        required
      />
      {to ? <input type="hidden" name="to" value={to} /> : null}
      <SubmitButton locale={locale} size="small" wide>
        {text.submit}
      </SubmitButton>
    </form>
  );
}
