"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftChangeAction } from "./actions";

export type ChangeFormText = Record<
  | "nameGroup"
  | "familyName"
  | "givenName"
  | "familyKana"
  | "givenKana"
  | "kanaHint"
  | "userName"
  | "userNameHint"
  | "role"
  | "next",
  string
>;

type ChangeFormProps = {
  locale: Locale;
  accountId: string;
  text: ChangeFormText;
  /** What stands there now, or what a draft holds. */
  values: Readonly<Record<string, string>>;
  /** Null where this login may not choose one: then `roleNote` says who may. */
  roles: RadioChoice[] | null;
  roleNote: ReactNode;
  back: ReactNode;
};

/** The details of an account ID, filled with what they are. What was typed stays after a fault. */
export function ChangeForm({ locale, accountId, text, values, roles, roleNote, back }: ChangeFormProps) {
  const [state, action] = useActionState(draftChangeAction, emptyFormState);
  const value = (name: string) => state.values[name] ?? values[name];
  const field = (name: "familyName" | "givenName" | "familyKana" | "givenKana" | "userName") => ({
    id: name,
    name,
    label: text[name],
    locale,
    error: faultOf(state, name),
    defaultValue: value(name),
    required: true,
    autoComplete: "off",
  });
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="accountId" value={accountId} />
      <fieldset className="space-y-6">
        <legend className="text-h3 font-bold text-heading">{text.nameGroup}</legend>
        <div className="grid gap-6 sm:grid-cols-2">
          <TextInput {...field("familyName")} />
          <TextInput {...field("givenName")} />
          <TextInput {...field("familyKana")} hint={text.kanaHint} />
          <TextInput {...field("givenKana")} hint={text.kanaHint} />
        </div>
        <TextInput {...field("userName")} hint={text.userNameHint} width="24" />
      </fieldset>
      {roles ? (
        <RadioGroup
          key={value("role")}
          id="role"
          name="role"
          locale={locale}
          legend={text.role}
          error={faultOf(state, "role")}
          choices={roles}
          defaultValue={value("role")}
          cards
        />
      ) : null}
      {roleNote}
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.next}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
