"use client";

import type { ReactNode } from "react";
import { useActionState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../../parts/form-problems";
import { sendCampaignAction } from "../../actions";

type SendFormProps = { locale: Locale; campaignId: string; version: number; consent: string; act: string; back: ReactNode };

/** The consent, the one act, the way back to the text. */
export function SendForm({ locale, campaignId, version, consent, act, back }: SendFormProps) {
  const [state, action] = useActionState(sendCampaignAction, emptyFormState);
  return (
    <form action={action} noValidate className="mt-6 grid max-w-[44rem] gap-4">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="campaignId" value={campaignId} />
      <input type="hidden" name="version" value={version} />
      <div className="rounded-8 border border-edge px-4 py-2">
        <Checkbox id="confirmed" name="confirmed" locale={locale} label={consent} error={faultOf(state, "confirmed")} />
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="small">
          {act}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
