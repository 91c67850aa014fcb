"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { describedBy, FieldError } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftGuidesAction } from "./actions";

export type GuideBox = {
  readonly code: string;
  readonly name: string;
  readonly about: string /** Why it can't be chosen now. */;
  readonly running: string | null;
};

type GuidesFormProps = {
  locale: Locale;
  boxes: readonly GuideBox[];
  /** What a draft holds, when one comes back to change it. */
  chosen: readonly string[];
  text: Record<"legend" | "hint" | "next", string>;
  back: ReactNode;
};

/** Which guides: boxes, none ticked beforehand. One that is on its way says so and can't be ticked. */
export function GuidesForm({ locale, boxes, chosen, text, back }: GuidesFormProps) {
  const [state, action] = useActionState(draftGuidesAction, emptyFormState);
  const error = faultOf(state, "guides");
  const firstFree = boxes.find((box) => box.running === null)?.code;
  const isTicked = (code: string) => (state === emptyFormState ? chosen.includes(code) : `guide-${code}` in state.values);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <div className={error ? "border-l-4 border-error pl-4" : undefined}>
        <fieldset aria-describedby={describedBy("guides", { hint: text.hint, error })}>
          <legend className="font-bold text-heading">{text.legend}</legend>
          <p id="guides-hint" className="text-note text-muted">
            {text.hint}
          </p>
          {error ? <FieldError id="guides" locale={locale} message={error} /> : null}
          <div className="mt-2 grid gap-3">
            {boxes.map(({ code, name, about, running }) => {
              const id = code === firstFree ? "guides" : `guide-${code}`;
              return (
                <div
                  key={`${code} ${isTicked(code)}`}
                  className={`flex min-h-11 items-start gap-3 rounded-8 border px-4 py-2 ${running ? "border-dashed border-edge bg-ground" : "border-edge has-checked:border-act has-checked:bg-reason"}`}
                >
                  <input
                    id={id}
                    name={`guide-${code}`}
                    type="checkbox"
                    value="yes"
                    defaultChecked={running === null && isTicked(code)}
                    disabled={running !== null}
                    aria-describedby={error ? `${id}-note guides-error` : `${id}-note`}
                    aria-invalid={error ? true : undefined}
                    className="tick mt-0.5"
                  />
                  <div className="min-w-0">
                    <label htmlFor={id}>{name}</label>
                    <p id={`${id}-note`} className="text-note text-muted">
                      {running ?? about}
                    </p>
                  </div>
                </div>
              );
            })}
          </div>
        </fieldset>
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
