"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftAddressAction } from "./actions";

type AddressFormProps = {
  locale: Locale;
  accountId: string;
  text: Record<"whose" | "name" | "nameHint" | "nameWarning" | "address" | "addressHint" | "next", string>;
  choices: RadioChoice[];
  /** Without a free slot there is no name to type. */
  withName: boolean;
  values: Readonly<Record<string, string>>;
  /** What ends with another provider's address: told before anything is sent. */
  ends: ReactNode;
  back: ReactNode;
};

/** Whose address, and which. Both fields stand there, so that it works without a script; the one that is chosen counts. */
export function AddressForm({ locale, accountId, text, choices, withName, values, ends, back }: AddressFormProps) {
  const [state, action] = useActionState(draftAddressAction, emptyFormState);
  const value = (name: string) => state.values[name] ?? values[name];
  const field = (name: "name" | "address") => ({
    id: name,
    name,
    label: text[name],
    locale,
    error: faultOf(state, name),
    defaultValue: value(name),
    autoComplete: "off",
    autoCapitalize: "none",
    spellCheck: false,
  });
  return (
    <form action={action} noValidate className="mt-6 space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="accountId" value={accountId} />
      <RadioGroup
        key={value("whose")}
        id="whose"
        name="whose"
        locale={locale}
        legend={text.whose}
        error={faultOf(state, "whose")}
        choices={choices}
        defaultValue={value("whose")}
        cards
      />
      {withName ? (
        <div>
          <TextInput {...field("name")} hint={text.nameHint} width="24" />
          <p className="mt-1 text-note text-muted">{text.nameWarning}</p>
        </div>
      ) : null}
      <TextInput {...field("address")} hint={text.addressHint} inputMode="email" />
      {ends}
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
