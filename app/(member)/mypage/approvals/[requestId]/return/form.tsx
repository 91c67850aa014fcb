"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftReturnAction } from "./actions";

type Props = {
  locale: Locale;
  requestId: string;
  reason: string;
  text: { reason: string; reasonHint: string; next: string };
  back: ReactNode;
};

/** Why a request is sent back. */
export function ReturnForm({ locale, requestId, reason, text, back }: Props) {
  const [state, send] = useActionState(draftReturnAction, emptyFormState);
  return (
    <form action={send} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="requestId" value={requestId} />
      <TextArea
        id="reason"
        name="reason"
        rows={4}
        label={text.reason}
        hint={text.reasonHint}
        locale={locale}
        error={faultOf(state, "reason")}
        defaultValue={state.values.reason ?? reason}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
