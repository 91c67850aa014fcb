"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftClaimAction } from "./actions";

export type ClaimFormText = Record<
  "damagedOn" | "damagedOnHint" | "equipment" | "equipmentHint" | "description" | "descriptionHint" | "next",
  string
>;

type ClaimFormProps = {
  locale: Locale;
  option: string;
  text: ClaimFormText;
  /** What a draft holds, when one comes back to change it. */
  values: Readonly<Record<string, string>>;
  back: ReactNode;
};

/** A claim: when, what, how. What was typed stays after a fault. */
export function ClaimForm({ locale, option, text, values, back }: ClaimFormProps) {
  const [state, action] = useActionState(draftClaimAction, emptyFormState);
  const field = (name: "damagedOn" | "equipment" | "description") => ({
    id: name,
    name,
    label: text[name],
    hint: text[`${name}Hint`],
    locale,
    error: faultOf(state, name),
    defaultValue: state.values[name] ?? values[name],
  });
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="option" value={option} />
      <TextInput {...field("damagedOn")} width="24" required autoComplete="off" />
      <TextInput {...field("equipment")} required autoComplete="off" />
      <TextArea {...field("description")} rows={6} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
