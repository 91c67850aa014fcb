"use client";

import { type ReactNode, useActionState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { draftGroupAction } from "./actions";

type Props = {
  locale: Locale;
  groupId: string | null;
  text: { name: string; nameHint: string; people: string; peopleHint: string; next: string };
  values: Readonly<Record<string, string>>;
  people: readonly { grantId: string; label: string; hint: string }[];
  back: ReactNode;
};

/** A management group: its name and its people. */
export function GroupForm({ locale, groupId, text, values, people, back }: Props) {
  const [state, send] = useActionState(draftGroupAction, emptyFormState);
  const sent = Object.keys(state.values).length > 0;
  const value = (name: string) => (sent ? state.values[name] : values[name]);
  const chosen = people.map(({ grantId }) => value(`person-${grantId}`) ?? "").join();
  return (
    <form action={send} noValidate className="space-y-8">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      <input type="hidden" name="groupId" value={groupId ?? ""} />
      <TextInput
        id="name"
        name="name"
        label={text.name}
        hint={text.nameHint}
        locale={locale}
        error={faultOf(state, "name")}
        defaultValue={value("name")}
        required
        autoComplete="off"
        width="24"
      />
      <fieldset key={`people ${chosen}`}>
        <legend className="font-bold text-heading">{text.people}</legend>
        <p className="text-note text-muted">{text.peopleHint}</p>
        {people.map(({ grantId, label, hint }) => (
          <Checkbox
            key={grantId}
            id={`person-${grantId}`}
            name={`person-${grantId}`}
            locale={locale}
            label={label}
            hint={hint}
            defaultChecked={value(`person-${grantId}`) !== undefined}
          />
        ))}
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
