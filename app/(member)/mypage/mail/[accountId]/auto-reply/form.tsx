"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftAutoReplyAction } from "./actions";

type Choice = { label: string; hint: string };
type Field = "subject" | "text" | "from" | "to";

type AutoReplyFormProps = {
  locale: Locale;
  accountId: string;
  text: Record<"choose" | "next", string> & Record<"on" | "off", Choice>;
  fields: Record<Field, Choice>;
  values: Readonly<Record<string, string>>;
  /** Whom it doesn't answer: told before anything is sent. */
  conduct: ReactNode;
  back: ReactNode;
};

/** On or off, the words, the days. Everything stands there, so that it works without a script. */
export function AutoReplyForm({ locale, accountId, text, fields, values, conduct, back }: AutoReplyFormProps) {
  const [state, action] = useActionState(draftAutoReplyAction, emptyFormState);
  const value = (name: string) => state.values[name] ?? values[name];
  const field = (name: Field) => ({
    id: name,
    name,
    ...fields[name],
    locale,
    error: faultOf(state, name),
    defaultValue: value(name),
  });
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
      <TextInput {...field("subject")} autoComplete="off" />
      <TextArea {...field("text")} rows={8} />
      <TextInput {...field("from")} width="24" autoComplete="off" />
      <TextInput {...field("to")} width="24" autoComplete="off" />
      {conduct}
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
