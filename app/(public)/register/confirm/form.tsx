"use client";

import type { Route } from "next";
import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { agreeAction } from "../_parts/actions";

type Text = Record<"agree" | "campaigns" | "campaignsHint" | "act" | "back" | "kept", string>;

/** Campaign mail and the consent, both empty at first; the one act; the way back. */
export function AgreeForm({ locale, shown, text, back }: { locale: Locale; shown: string; text: Text; back: Route }) {
  const [state, action] = useActionState(agreeAction, emptyFormState);
  return (
    <form action={action} noValidate className="no-print">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="shown" value={shown} />
      <div className="mt-4 rounded-12 border border-edge px-5 py-3">
        <Checkbox id="agreed" name="agreed" locale={locale} label={text.agree} error={faultOf(state, "agreed")} />
        <Checkbox
          id="campaigns"
          name="campaigns"
          locale={locale}
          label={text.campaigns}
          hint={text.campaignsHint}
          defaultChecked={state.values.campaigns === "yes"}
        />
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.act}
        </SubmitButton>
        <ButtonLink href={back} look="plain" size="large" className="max-sm:w-full">
          {text.back}
        </ButtonLink>
      </div>
      <p className="mt-4 text-note text-muted">{text.kept}</p>
    </form>
  );
}
