"use client";

import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { Checkbox } from "@/components/ui/checkbox";
import { describedBy, FieldError } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../../parts/form-problems";
import { guideRequestsPath } from "../../paths";
import { sendGuidesAction } from "./actions";

type Parcel = { readonly id: string; readonly label: string; readonly note: string; readonly disabled: boolean };

type SentFormProps = {
  locale: Locale;
  parcels: readonly Parcel[];
  text: Record<"choose" | "confirm" | "submit" | "stop" | "note", string>;
};

/** Which envelopes went out. Nothing is ticked beforehand: what is ticked is told to the members. */
export function SentForm({ locale, parcels, text }: SentFormProps) {
  const [state, action] = useActionState(sendGuidesAction, emptyFormState);
  const error = faultOf(state, "requests");
  const firstFree = parcels.find((parcel) => !parcel.disabled)?.id;
  return (
    <form action={action} noValidate className="grid max-w-[52rem] gap-5">
      <FormProblems locale={locale} state={state} />
      <div className={error ? "border-l-4 border-error pl-4" : undefined}>
        <fieldset aria-describedby={describedBy("requests", { error })}>
          <legend className="font-bold text-heading">{text.choose}</legend>
          {error ? <FieldError id="requests" locale={locale} message={error} /> : null}
          <div className="divide-y divide-line border-y border-line">
            {parcels.map(({ id, label, note, disabled }) => {
              const own = id === firstFree ? "requests" : `parcel-${id}`;
              const ticked = `parcel-${id}` in state.values;
              return (
                <div key={`${id} ${ticked}`} className="flex min-h-11 items-start gap-3 py-2">
                  <input
                    id={own}
                    name={`parcel-${id}`}
                    type="checkbox"
                    value="yes"
                    defaultChecked={ticked}
                    disabled={disabled}
                    aria-describedby={error ? `${own}-note requests-error` : `${own}-note`}
                    aria-invalid={error ? true : undefined}
                    className="tick mt-0.5"
                  />
                  <div className="min-w-0">
                    <label htmlFor={own}>{label}</label>
                    <p id={`${own}-note`} className="text-note text-muted">
                      {note}
                    </p>
                  </div>
                </div>
              );
            })}
          </div>
        </fieldset>
      </div>
      <Checkbox
        id="confirmed"
        name="confirmed"
        locale={locale}
        label={text.confirm}
        hint={text.note}
        error={faultOf(state, "confirmed")}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="small">
          {text.submit}
        </SubmitButton>
        <ButtonLink href={guideRequestsPath} look="plain" size="small">
          {text.stop}
        </ButtonLink>
      </div>
    </form>
  );
}
