"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftContactAction } from "./actions";

type Name = "phone" | "mobile" | "fax" | "contactMail" | "occupation" | "household";

type ContactFormProps = {
  locale: Locale;
  text: {
    fields: Record<Name, string>;
    phoneHint: string;
    mobileHint: string;
    mailHint: string;
    householdHint: string;
    next: string;
  };
  occupations: RadioChoice[];
  values: Readonly<Record<Name, string>>;
  back: ReactNode;
};

/** Contact information. What was typed stays after a fault. */
export function ContactForm({ locale, text, occupations, values, back }: ContactFormProps) {
  const [state, action] = useActionState(draftContactAction, emptyFormState);
  const field = (name: Name) => ({
    id: name,
    name,
    label: text.fields[name],
    locale,
    error: faultOf(state, name),
    defaultValue: state.values[name] ?? values[name],
  });
  const occupation = state.values.occupation ?? values.occupation;
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <TextInput {...field("phone")} type="tel" autoComplete="tel-national" hint={text.phoneHint} width="24" required />
      <TextInput {...field("mobile")} type="tel" autoComplete="off" hint={text.mobileHint} width="24" optional />
      <TextInput {...field("fax")} type="tel" autoComplete="off" hint={text.phoneHint} width="24" optional />
      <TextInput
        {...field("contactMail")}
        type="email"
        inputMode="email"
        autoComplete="email"
        autoCapitalize="none"
        spellCheck={false}
        hint={text.mailHint}
        optional
      />
      <RadioGroup
        key={occupation}
        id="occupation"
        name="occupation"
        locale={locale}
        legend={text.fields.occupation}
        error={faultOf(state, "occupation")}
        choices={occupations}
        defaultValue={occupation}
      />
      <TextInput {...field("household")} inputMode="numeric" autoComplete="off" hint={text.householdHint} width="6" optional />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
