"use client";

import { type ReactNode, useActionState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { staffPaper as en } from "@/lib/i18n/messages/en/staff-paper";
import { staffPaper as ja } from "@/lib/i18n/messages/ja/staff-paper";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../../parts/form-problems";
import { draftPaperAction } from "./actions";

type PaperFormProps = {
  locale: Locale;
  memberId: string;
  /** What is on record, or in the draft when one comes back from the confirm page. */
  entered: Readonly<Record<string, string>>;
};

/** The paper's day and number, then all that a paper can change, filled in as it is on record. */
export function PaperForm({ locale, memberId, entered }: PaperFormProps) {
  const start: FormState = { ...emptyFormState, values: entered };
  const [state, action] = useActionState(draftPaperAction, start);
  const text = locale === "ja" ? ja : en;
  const base = (name: string) => ({
    id: name,
    name,
    locale,
    error: faultOf(state, name),
    defaultValue: state.values[name],
    autoComplete: "off" as const,
  });
  const field = (name: keyof typeof text.fields) => ({ ...base(name), label: text.fields[name] });
  const choice = (name: "sex" | "guardianRelation", words: Readonly<Record<string, string>>) => (
    <RadioGroup
      key={state.values[name]}
      id={name}
      name={name}
      locale={locale}
      legend={text.fields[name]}
      error={faultOf(state, name)}
      defaultValue={state.values[name] ?? ""}
      choices={Object.entries(words).map(([value, label]) => ({ value, label }))}
    />
  );
  return (
    <form action={action} noValidate className="mt-2 grid max-w-[44rem] gap-8">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="memberId" value={memberId} />
      <Group title={text.paperGroup}>
        <TextInput {...base("receivedOn")} label={text.receivedOn} hint={text.receivedOnHint} width="14" required />
        <TextInput {...base("paperNumber")} label={text.paperNumber} hint={text.paperNumberHint} width="24" required />
      </Group>
      <Group title={text.personGroup}>
        <TextInput {...field("familyName")} required />
        <TextInput {...field("givenName")} required />
        <TextInput {...field("familyKana")} required />
        <TextInput {...field("givenKana")} required />
        <TextInput {...field("birthOn")} hint={text.birthOnHint} width="14" optional />
        {choice("sex", text.sexes)}
      </Group>
      <Group title={text.addressGroup}>
        <TextInput
          {...base("postalCode")}
          label={text.postalCode}
          hint={text.postalCodeHint}
          width="14"
          inputMode="numeric"
          optional
        />
        <div className="sm:col-span-2">
          <TextInput {...field("address")} hint={text.addressHint} optional />
        </div>
      </Group>
      <Group title={text.guardianGroup} hint={text.guardianHint}>
        <TextInput {...field("guardianFamilyName")} optional />
        <TextInput {...field("guardianGivenName")} optional />
        <TextInput {...field("guardianFamilyKana")} optional />
        <TextInput {...field("guardianGivenKana")} optional />
        <div className="sm:col-span-2">{choice("guardianRelation", text.relations)}</div>
      </Group>
      <div>
        <SubmitButton locale={locale} size="small">
          {text.submit}
        </SubmitButton>
      </div>
    </form>
  );
}

function Group({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-body font-bold text-heading">{title}</legend>
      {hint ? <p className="text-muted">{hint}</p> : null}
      <div className="mt-3 grid items-start gap-5 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}
