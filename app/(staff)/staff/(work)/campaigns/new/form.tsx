"use client";

import type { ReactNode } from "react";
import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { saveCampaignAction } from "../actions";

type Field = "subjectJa" | "bodyJa" | "subjectEn" | "bodyEn";

type CampaignFormProps = {
  locale: Locale;
  text: Record<Field | "bodyHint" | "ja" | "en" | "enLead" | "toConfirm", string>;
  /** The draft that is changed, in the version that it had when this page was opened. */
  of: { id: string; version: number } | null;
  values: Readonly<Record<Field, string>>;
  back: ReactNode;
};

/** Subject and text, Japanese first. What was typed stays after a fault. */
export function CampaignForm({ locale, text, of, values, back }: CampaignFormProps) {
  const [state, action] = useActionState(saveCampaignAction, emptyFormState);
  const field = (name: Field) => ({
    id: name,
    name,
    label: text[name],
    locale,
    error: faultOf(state, name),
    defaultValue: state.values[name] ?? values[name],
  });
  return (
    <form action={action} noValidate className="mt-5 grid max-w-[52rem] gap-8">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="campaignId" value={of?.id ?? ""} />
      <input type="hidden" name="version" value={of?.version ?? 0} />
      <fieldset className="grid gap-5">
        <legend className="mb-3 font-bold text-heading">{text.ja}</legend>
        <TextInput {...field("subjectJa")} required autoComplete="off" />
        <TextArea {...field("bodyJa")} rows={10} hint={text.bodyHint} />
      </fieldset>
      <fieldset className="grid gap-5">
        <legend className="mb-1 font-bold text-heading">{text.en}</legend>
        <p className="mb-2 text-muted">{text.enLead}</p>
        <TextInput {...field("subjectEn")} optional autoComplete="off" />
        <TextArea {...field("bodyEn")} rows={8} hint={text.bodyHint} optional />
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="small">
          {text.toConfirm}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
