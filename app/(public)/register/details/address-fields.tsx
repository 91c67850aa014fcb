"use client";

import { buttonClass } from "@/components/ui/button-style";
import { Note } from "@/components/ui/note";
import { Select } from "@/components/ui/select";
import { TextInput, type TextInputProps } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";

export type AddressText = Record<
  "address" | "postalCodeHint" | "lookUp" | "towns" | "townsHint" | "townsNone" | "townsUse" | "areaHint" | "streetHint",
  string
>;

type Props = {
  locale: Locale;
  text: AddressText;
  /** The towns of a postal code that has several. */
  towns: readonly string[];
  said: string | null;
  field: (name: "postalCode" | "area" | "street") => TextInputProps;
  lookUp: (form: FormData) => void;
};

/** The address, filled in from its postal code by a button of the form. */
export function AddressFields({ locale, text, towns, said, field, lookUp }: Props) {
  return (
    <fieldset id="address" className="space-y-6">
      <legend className="text-h3 font-bold text-heading">{text.address}</legend>
      {said ? (
        <Note locale={locale} live>
          {said}
        </Note>
      ) : null}
      <div className="flex flex-wrap items-end gap-3">
        <TextInput
          {...field("postalCode")}
          hint={text.postalCodeHint}
          width="14"
          inputMode="numeric"
          autoComplete="postal-code"
        />
        <button type="submit" formAction={lookUp} className={buttonClass("plain", "medium", {})}>
          {text.lookUp}
        </button>
      </div>
      {towns.length > 0 ? (
        <div className="flex flex-wrap items-end gap-3 rounded-12 border border-edge p-4">
          <Select
            id="town"
            name="town"
            locale={locale}
            label={text.towns}
            hint={text.townsHint}
            choices={[{ value: "", label: text.townsNone }, ...towns.map((town) => ({ value: town, label: town }))]}
          />
          <button type="submit" formAction={lookUp} className={buttonClass("plain", "medium", {})}>
            {text.townsUse}
          </button>
        </div>
      ) : null}
      <TextInput {...field("area")} hint={text.areaHint} autoComplete="off" />
      <TextInput {...field("street")} hint={text.streetHint} autoComplete="off" />
    </fieldset>
  );
}
