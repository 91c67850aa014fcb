"use client";

import { useActionState } from "react";
import { type RadioChoice, RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { staffPeople as en } from "@/lib/i18n/messages/en/staff-people";
import { staffPeople as ja } from "@/lib/i18n/messages/ja/staff-people";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { draftPersonAction } from "./actions";

type PersonFormProps = { locale: Locale; roles: RadioChoice[]; entered: Record<string, string> };

/** Who it is and in which role. Nothing is chosen beforehand. */
export function PersonForm({ locale, roles, entered }: PersonFormProps) {
  const start: FormState = { ...emptyFormState, values: entered };
  const [state, action] = useActionState(draftPersonAction, start);
  const text = locale === "ja" ? ja : en;
  const field = (name: "loginId" | "name" | "mail") => ({
    id: name,
    name,
    label: text.fields[name],
    hint: text.hints[name],
    locale,
    error: faultOf(state, name),
    defaultValue: state.values[name],
    required: true,
  });
  return (
    <form action={action} noValidate className="mt-4 grid max-w-[44rem] gap-6">
      <FormProblems locale={locale} state={state} />
      <TextInput {...field("loginId")} autoComplete="off" autoCapitalize="none" spellCheck={false} />
      <TextInput {...field("name")} autoComplete="off" />
      <TextInput {...field("mail")} type="email" autoComplete="off" />
      <RadioGroup
        key={state.values.role}
        id="role"
        name="role"
        locale={locale}
        legend={text.fields.role}
        choices={roles}
        error={faultOf(state, "role")}
        defaultValue={state.values.role}
      />
      <div>
        <SubmitButton locale={locale} size="small">
          {text.submit}
        </SubmitButton>
      </div>
    </form>
  );
}
