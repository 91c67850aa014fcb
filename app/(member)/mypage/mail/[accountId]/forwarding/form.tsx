"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftForwardingAction } from "./actions";

type Choice = { label: string; hint: string };

type ForwardingFormProps = {
  locale: Locale;
  accountId: string;
  text: Record<"choose" | "copy" | "toHint" | "next", string> & Record<"on" | "off" | "keep" | "drop", Choice>;
  /** A label for each address that may be given: their number is the product's. */
  places: readonly { name: string; label: string }[];
  values: Readonly<Record<string, string>>;
  back: ReactNode;
};

/** On or off, where to, and whether the mail box keeps it. All fields stand there, so that it works without a script. */
export function ForwardingForm({ locale, accountId, text, places, values, back }: ForwardingFormProps) {
  const [state, action] = useActionState(draftForwardingAction, emptyFormState);
  const value = (name: string) => state.values[name] ?? values[name];
  return (
    <form action={action} noValidate className="mt-6 space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="accountId" value={accountId} />
      <RadioGroup
        key={`on-${value("on")}`}
        id="on"
        name="on"
        locale={locale}
        legend={text.choose}
        error={faultOf(state, "on")}
        choices={[
          { value: "on", ...text.on },
          { value: "off", ...text.off },
        ]}
        defaultValue={value("on")}
        cards
      />
      {places.map(({ name, label }, index) => (
        <TextInput
          key={name}
          id={name}
          name={name}
          label={label}
          locale={locale}
          hint={index === 0 ? text.toHint : undefined}
          error={faultOf(state, name)}
          defaultValue={value(name)}
          optional={index > 0}
          inputMode="email"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
      ))}
      <RadioGroup
        key={`copy-${value("copy")}`}
        id="copy"
        name="copy"
        locale={locale}
        legend={text.copy}
        error={faultOf(state, "copy")}
        choices={[
          { value: "keep", ...text.keep },
          { value: "drop", ...text.drop },
        ]}
        defaultValue={value("copy")}
        cards
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
