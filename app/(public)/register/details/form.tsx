"use client";

import { type ReactNode, useActionState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Note } from "@/components/ui/note";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { MemberKind } from "@/lib/domain/catalogue/who";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { detailsAction, lookUpAction } from "../_parts/actions";
import { AddressFields, type AddressText } from "./address-fields";
import { CorporateNumber } from "./corporate-number";

type FieldName =
  | "company"
  | "corporateNumber"
  | "noNumber"
  | "department"
  | "familyName"
  | "givenName"
  | "familyKana"
  | "givenKana"
  | "postalCode"
  | "area"
  | "street"
  | "phone"
  | "mail";

export type DetailsText = AddressText &
  Record<
    | "company"
    | "person"
    | "contact"
    | "companyHint"
    | "corporateNumberHint"
    | "corporateNumberRight"
    | "corporateNumberWrong"
    | "noNumberHint"
    | "identityNote"
    | "kanaHint"
    | "phoneHint"
    | "mailHint"
    | "next",
    string
  > & { fields: Record<FieldName, string> };

type Props = {
  locale: Locale;
  kind: MemberKind;
  text: DetailsText;
  typed: Readonly<Record<string, string>>;
  towns: readonly string[];
  said: string | null;
  back: ReactNode;
};

/** Who registers, by kind. Everything typed stays after a fault and after a look-up. */
export function DetailsForm({ locale, kind, text, typed, towns, said, back }: Props) {
  const [state, action] = useActionState(detailsAction, emptyFormState);
  const [looked, lookUp] = useActionState(lookUpAction, emptyFormState);
  const value = (name: FieldName) => state.values[name] ?? looked.values[name] ?? typed[name];
  const sent = "mail" in state.values || "mail" in looked.values;
  const field = (name: FieldName) => ({
    id: name,
    name,
    label: text.fields[name],
    locale,
    error: faultOf(state, name),
    defaultValue: value(name),
  });
  const company = (
    <TextInput
      {...field("company")}
      hint={text.companyHint || undefined}
      optional={kind !== "corporate"}
      autoComplete="organization"
    />
  );
  return (
    <form action={action} noValidate className="space-y-8">
      <ErrorSummary locale={locale} errors={[...summaryOf(state), ...summaryOf(looked)]} />
      <input type="hidden" name="kind" value={kind} />
      {/* What the Enter key sends: without it that would be the look-up, which comes first on the page. */}
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      {kind === "corporate" ? (
        <fieldset className="space-y-6">
          <legend className="text-h3 font-bold text-heading">{text.company}</legend>
          {company}
          <CorporateNumber
            locale={locale}
            label={text.fields.corporateNumber}
            hint={text.corporateNumberHint}
            error={faultOf(state, "corporateNumber")}
            defaultValue={value("corporateNumber")}
            text={{ right: text.corporateNumberRight, wrong: text.corporateNumberWrong }}
          />
          <Checkbox
            id="noNumber"
            name="noNumber"
            locale={locale}
            label={text.fields.noNumber}
            hint={text.noNumberHint}
            error={faultOf(state, "noNumber")}
            defaultChecked={(sent ? (state.values.noNumber ?? looked.values.noNumber) : typed.noNumber) === "yes"}
          />
          <TextInput {...field("department")} optional autoComplete="off" />
        </fieldset>
      ) : null}
      <fieldset className="space-y-6">
        <legend className="text-h3 font-bold text-heading">{text.person}</legend>
        {kind === "sole-proprietor" ? company : null}
        <div className="grid gap-6 sm:grid-cols-2">
          <TextInput {...field("familyName")} autoComplete="family-name" />
          <TextInput {...field("givenName")} autoComplete="given-name" />
          <TextInput {...field("familyKana")} hint={text.kanaHint} autoComplete="off" />
          <TextInput {...field("givenKana")} hint={text.kanaHint} autoComplete="off" />
        </div>
        {kind === "person" ? company : null}
        {kind === "sole-proprietor" ? <Note locale={locale}>{text.identityNote}</Note> : null}
      </fieldset>
      <AddressFields locale={locale} text={text} towns={towns} said={said} field={field} lookUp={lookUp} />
      <fieldset className="space-y-6">
        <legend className="text-h3 font-bold text-heading">{text.contact}</legend>
        <TextInput {...field("phone")} hint={text.phoneHint} width="24" type="tel" inputMode="tel" autoComplete="tel" />
        <TextInput
          {...field("mail")}
          hint={text.mailHint}
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
