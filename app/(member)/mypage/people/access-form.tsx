"use client";

import { type ReactNode, useActionState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf, summaryOf } from "@/lib/web/form-state";

export type AccessFormText = Record<
  | "mail"
  | "mailHint"
  | "role"
  | "contracts"
  | "chosen"
  | "noContracts"
  | "until"
  | "untilHint"
  | "purpose"
  | "purposeHint"
  | "message"
  | "messageHint"
  | "next",
  string
>;

type AccessFormProps = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** Null for an invitation: then it asks for an address and a message too. */
  grantId: string | null;
  text: AccessFormText;
  values: Readonly<Record<string, string>>;
  roles: RadioChoice[];
  scopes: RadioChoice[];
  contracts: readonly { id: string; label: string }[];
  back: ReactNode;
};

/** Who may do what until when. What was typed and ticked stays after a fault. */
export function AccessForm({ locale, action, grantId, text, values, roles, scopes, contracts, back }: AccessFormProps) {
  const [state, send] = useActionState(action, emptyFormState);
  const sent = Object.keys(state.values).length > 0;
  const value = (name: string) => (sent ? state.values[name] : values[name]);
  const field = (name: "mail" | "until" | "purpose") => ({
    id: name,
    name,
    label: text[name],
    hint: text[`${name}Hint`],
    locale,
    error: faultOf(state, name),
    defaultValue: value(name),
  });
  const chosen = contracts.map(({ id }) => value(`contract-${id}`) ?? "").join();
  return (
    <form action={send} noValidate className="space-y-8">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {grantId === null ? (
        <TextInput {...field("mail")} type="email" required autoComplete="off" autoCapitalize="none" width="24" />
      ) : (
        <input type="hidden" name="grantId" value={grantId} />
      )}
      <RadioGroup
        key={`role ${value("role")}`}
        id="role"
        name="role"
        locale={locale}
        legend={text.role}
        error={faultOf(state, "role")}
        choices={roles}
        defaultValue={value("role")}
        cards
      />
      <RadioGroup
        key={`scope ${value("scope")}`}
        id="scope"
        name="scope"
        locale={locale}
        legend={text.contracts}
        error={faultOf(state, "scope")}
        choices={scopes}
        defaultValue={value("scope")}
        cards
      />
      <fieldset key={`contracts ${chosen}`}>
        <legend className="font-bold text-heading">{text.chosen}</legend>
        {contracts.length === 0 ? <p className="text-note text-muted">{text.noContracts}</p> : null}
        {contracts.map(({ id, label }) => (
          <Checkbox
            key={id}
            id={`contract-${id}`}
            name={`contract-${id}`}
            locale={locale}
            label={label}
            defaultChecked={value(`contract-${id}`) !== undefined}
          />
        ))}
      </fieldset>
      <TextInput {...field("until")} optional autoComplete="off" width="14" />
      <TextInput {...field("purpose")} optional autoComplete="off" />
      {grantId === null ? (
        <TextArea
          id="message"
          name="message"
          rows={4}
          label={text.message}
          hint={text.messageHint}
          locale={locale}
          error={faultOf(state, "message")}
          defaultValue={value("message")}
          optional
        />
      ) : null}
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
