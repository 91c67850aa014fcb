"use client";

import { type ReactNode, useActionState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { approveAction } from "./actions";

type Props = { locale: Locale; requestId: string; shown: string; consent: string; act: string; foot: string; other: ReactNode };

/** The consent and the one act; posts the request and the hash of what is shown, nothing else. */
export function ApproveForm({ locale, requestId, shown, consent, act, foot, other }: Props) {
  const [state, send] = useActionState(approveAction, emptyFormState);
  return (
    <form action={send} noValidate className="no-print mt-8">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="requestId" value={requestId} />
      <input type="hidden" name="shown" value={shown} />
      <div className="mt-4 rounded-12 border border-edge px-5 py-3">
        <Checkbox id="confirmed" name="confirmed" locale={locale} label={consent} error={faultOf(state, "confirmed")} />
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {act}
        </SubmitButton>
        {other}
      </div>
      <p className="mt-4 text-note text-muted">{foot}</p>
    </form>
  );
}
