"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { stopFactorResetAction } from "./actions";

type StopFormProps = { locale: Locale; resetId: string; text: { reason: string; hint: string; submit: string } };

/** Stops the reset, with a reason. */
export function StopForm({ locale, resetId, text }: StopFormProps) {
  const [state, action] = useActionState(stopFactorResetAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-3 max-w-[44rem] space-y-4">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="reset" value={resetId} />
      <TextArea
        id="stopReason"
        name="stopReason"
        rows={2}
        label={text.reason}
        locale={locale}
        hint={text.hint}
        error={faultOf(state, "stopReason")}
        defaultValue={state.values.stopReason}
      />
      <SubmitButton locale={locale} look="outline" size="small">
        {text.submit}
      </SubmitButton>
    </form>
  );
}
