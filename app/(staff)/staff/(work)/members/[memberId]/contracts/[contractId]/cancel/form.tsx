"use client";

import { useActionState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput } from "@/components/ui/text-input";
import type { EndWay } from "@/lib/domain/ordering/preview";
import type { Locale } from "@/lib/i18n/locale";
import { staffLineEnd as en } from "@/lib/i18n/messages/en/staff-line-end";
import { staffLineEnd as ja } from "@/lib/i18n/messages/ja/staff-line-end";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { DeskForm } from "../../../../../../../parts/desk-form";
import { IdentityCheckFields } from "../../../../../../../parts/identity-check-fields";
import type { QuestionView } from "../../../../../../../parts/question-words";
import { WordsField } from "../../../../../../../parts/words-field";
import { draftLineEndAction } from "./actions";

type LineEndFormProps = {
  locale: Locale;
  memberId: string;
  contractId: string;
  /** The kinds of cancellation with what each would mean today. */
  ways: { value: EndWay; hint: string }[];
  questions: QuestionView[];
  /** What stands in the draft already, when one comes back from the confirm page. */
  entered: Record<string, string>;
};

/** The kind of cancellation, who asks and how, the answers, the days, the member's own words. */
export function LineEndForm({ locale, memberId, contractId, ways, questions, entered }: LineEndFormProps) {
  const start: FormState = { ...emptyFormState, values: entered };
  const [state, action] = useActionState(draftLineEndAction, start);
  const text = locale === "ja" ? ja : en;
  const field = (name: "wishedOn" | "sentOn") => ({
    id: name,
    name,
    locale,
    label: text[name],
    hint: text[`${name}Hint`],
    error: faultOf(state, name),
    defaultValue: state.values[name],
    width: "14" as const,
    autoComplete: "off",
    optional: true,
  });
  return (
    <DeskForm
      locale={locale}
      state={state}
      action={action}
      hidden={{ memberId, contractId }}
      submit={text.submit}
      className="mt-6"
    >
      <div className="max-w-[44rem]">
        <RadioGroup
          key={state.values.way}
          id="way"
          name="way"
          locale={locale}
          legend={text.way}
          error={faultOf(state, "way")}
          defaultValue={state.values.way}
          choices={ways.map(({ value, hint }) => ({ value, label: text.ways[value], hint }))}
          cards
        />
      </div>
      <IdentityCheckFields locale={locale} state={state} questions={questions} />
      <TextInput {...field("wishedOn")} />
      {ways.some(({ value }) => value === "consumer-right") ? (
        <TextInput {...field("sentOn")} />
      ) : (
        <input type="hidden" name="sentOn" value="" />
      )}
      <WordsField locale={locale} state={state} name="reason" rows={3} text={text} />
    </DeskForm>
  );
}
