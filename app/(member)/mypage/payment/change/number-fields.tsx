"use client";

import type { Route } from "next";
import { type RefObject, useSyncExternalStore } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { FieldError } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import type { CardText } from "./form";

type NumberFieldsProps = {
  locale: Locale;
  text: CardText;
  hostedHref: string;
  years: readonly number[];
  error: string | undefined;
  fields: RefObject<HTMLDivElement | null>;
};

const never = () => () => undefined;
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"));

/**
 * Number and expiry, for the gateway alone: the inputs have no name, so no form of ours ever sends them. Without script there are none,
 * and the number is typed on the gateway's own page.
 */
export function NumberFields({ locale, text, hostedHref, years, error, fields }: NumberFieldsProps) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!scripted) {
    return (
      <div id="token" tabIndex={-1}>
        {error ? <FieldError id="token" locale={locale} message={error} /> : null}
        <ButtonLink href={hostedHref as Route} look="outline" className="max-sm:w-full">
          {text.hosted}
        </ButtonLink>
        <p className="mt-1 text-note text-muted">
          {text.numberHint} {text.hostedHint}
        </p>
      </div>
    );
  }
  return (
    <div ref={fields} className="space-y-6">
      <TextInput
        id="token"
        name=""
        label={text.numberLabel}
        locale={locale}
        hint={text.numberHint}
        error={error}
        inputMode="numeric"
        autoComplete="cc-number"
        width="24"
        spellCheck={false}
        required
      />
      <fieldset>
        <legend className="font-bold text-heading">{text.expiryLegend}</legend>
        <div className="mt-1 grid max-w-96 grid-cols-2 gap-4">
          <Select
            id="expiryMonth"
            name=""
            label={text.expiryMonth}
            locale={locale}
            choices={[{ value: "", label: text.choose }, ...months.map((value) => ({ value, label: value }))]}
          />
          <Select
            id="expiryYear"
            name=""
            label={text.expiryYear}
            locale={locale}
            choices={[{ value: "", label: text.choose }, ...years.map((year) => ({ value: String(year), label: String(year) }))]}
          />
        </div>
      </fieldset>
    </div>
  );
}
