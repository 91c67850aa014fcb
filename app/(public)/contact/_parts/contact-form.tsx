"use client";

import { useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftContactAction } from "./actions";

type Field = "name" | "kana" | "mail" | "phone";

export type ContactText = Record<"subject" | "message" | "messageHint" | "trap" | "submit", string> & {
  subjects: readonly { value: string; label: string; hint: string }[];
  fields: Record<Field, { label: string; hint?: string }>;
};

const inputs: Record<Field, { type: string; autoComplete: string; width: "full" | "24" }> = {
  name: { type: "text", autoComplete: "name", width: "24" },
  kana: { type: "text", autoComplete: "off", width: "24" },
  mail: { type: "email", autoComplete: "email", width: "full" },
  phone: { type: "tel", autoComplete: "tel", width: "24" },
};

type Props = { locale: Locale; text: ContactText; entered: Readonly<Record<string, string>> };

/** The questions; `entered` is what stands in the draft already, when one comes back from the confirm page. */
export function ContactForm({ locale, text, entered }: Props) {
  const start: FormState = { ...emptyFormState, values: entered };
  const [state, action] = useActionState(draftContactAction, start);
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <RadioGroup
        key={state.values.subject}
        id="subject"
        name="subject"
        locale={locale}
        legend={text.subject}
        error={faultOf(state, "subject")}
        choices={[...text.subjects]}
        defaultValue={state.values.subject}
        cards
      />
      {(["name", "kana", "phone", "mail"] as const).map((field) => (
        <TextInput
          key={field}
          id={field}
          name={field}
          {...text.fields[field]}
          {...inputs[field]}
          locale={locale}
          error={faultOf(state, field)}
          defaultValue={state.values[field]}
        />
      ))}
      <TextArea
        id="message"
        name="message"
        rows={4}
        label={text.message}
        hint={text.messageHint}
        locale={locale}
        error={faultOf(state, "message")}
        defaultValue={state.values.message}
        optional
      />
      <Trap locale={locale} label={text.trap} state={state} />
      <SubmitButton locale={locale} size="large" className="max-sm:w-full">
        {text.submit}
      </SubmitButton>
    </form>
  );
}

/** A field that nobody sees, and machines fill in. Whoever has filled it in all the same, by autofill say, sees it then and can empty it. */
function Trap({ locale, label, state }: { locale: Locale; label: string; state: FormState }) {
  const error = faultOf(state, "website");
  if (error) {
    const value = state.values.website;
    return <TextInput id="website" name="website" label={label} locale={locale} error={error} defaultValue={value} />;
  }
  return (
    <div className="sr-only" aria-hidden>
      <label htmlFor="website">{label}</label>
      <input id="website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  );
}
