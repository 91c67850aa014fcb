"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { memberInformation as en } from "@/lib/i18n/messages/en/member-information";
import { memberInformation as ja } from "@/lib/i18n/messages/ja/member-information";
import { emptyFormState, type FormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { AddressFields, NameFields } from "../parts/detail-fields";
import { draftDetailsAction } from "./actions";

type DetailsFormProps = {
  locale: Locale;
  corporate: boolean;
  /** Names and addresses are reported instead. */
  reported: boolean;
  values: Readonly<Record<string, string>>;
  next: string;
  back: ReactNode;
};

/** All that a member changes itself, filled in as it is. */
export function DetailsForm({ locale, corporate, reported, values, next, back }: DetailsFormProps) {
  const start: FormState = { ...emptyFormState, values };
  const [state, action] = useActionState(draftDetailsAction, start);
  const text = locale === "ja" ? ja : en;
  const field = (name: string) => ({
    id: name,
    name,
    locale,
    error: faultOf(state, name),
    defaultValue: state.values[name],
    autoComplete: "off",
  });
  const phone = (name: "phone" | "mobile" | "fax") => ({
    ...field(name),
    type: "tel",
    label: text.details[name],
    width: "24" as const,
  });
  return (
    <form action={action} noValidate className="space-y-10">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {reported ? null : (
        <>
          <Group title={text.groups.name}>
            <NameFields text={text} corporate={corporate} field={field} />
          </Group>
          <Group title={text.groups.address}>
            <AddressFields text={text} field={field} />
          </Group>
        </>
      )}
      <Group title={text.groups.contact}>
        {corporate ? <TextInput {...field("department")} label={text.details.department} optional /> : null}
        <TextInput {...phone("phone")} hint={text.hints.phone} required />
        <TextInput {...phone("mobile")} optional />
        <TextInput {...phone("fax")} optional />
        <TextInput
          {...field("contactMail")}
          type="email"
          inputMode="email"
          autoCapitalize="none"
          spellCheck={false}
          label={text.details.contactMail}
          hint={text.hints.mail}
          required
        />
      </Group>
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="text-h3 font-bold text-heading">{title}</legend>
      <div className="mt-4 space-y-6">{children}</div>
    </fieldset>
  );
}
