"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { stopFactorResetAction } from "./actions";

type StopFormProps = {
  locale: Locale;
  resetId: string;
  text: { open: string; about: string; reason: string; hint: string; submit: string };
};

/** Stops the reset, with a reason: folded away until somebody wants it, open when something is to be mended in it. */
export function StopForm({ locale, resetId, text }: StopFormProps) {
  const [state, action] = useActionState(stopFactorResetAction, emptyFormState);
  return (
    <details open={state !== emptyFormState} className="no-print mt-8 max-w-[44rem] border-t border-line pt-2">
      <summary className="min-h-11 cursor-pointer py-2 font-bold text-link">{text.open}</summary>
      <p className="text-muted">{text.about}</p>
      <form action={action} noValidate className="mt-3 space-y-4">
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
    </details>
  );
}
