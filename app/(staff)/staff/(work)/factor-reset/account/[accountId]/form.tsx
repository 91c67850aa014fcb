"use client";

import { useActionState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import type { Locale } from "@/lib/i18n/locale";
import { staffReset as en } from "@/lib/i18n/messages/en/staff-reset";
import { staffReset as ja } from "@/lib/i18n/messages/ja/staff-reset";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { DeskForm } from "../../../../../parts/desk-form";
import { IdentityCheckFields } from "../../../../../parts/identity-check-fields";
import type { QuestionView } from "../../../../../parts/question-words";
import { WordsField } from "../../../../../parts/words-field";
import { draftFactorResetAction } from "./actions";

type ResetFormProps = {
  locale: Locale;
  accountId: string;
  questions: QuestionView[];
  codeTo: string | null;
  hasAddress: boolean;
  /** What stands in the draft already, when one comes back from the confirm page. */
  entered: Record<string, string>;
};

/** Who asked and what they answered, how the code is delivered, why. */
export function ResetForm({ locale, accountId, questions, codeTo, hasAddress, entered }: ResetFormProps) {
  const start: FormState = { ...emptyFormState, values: entered };
  const [state, action] = useActionState(draftFactorResetAction, start);
  const text = locale === "ja" ? ja : en;
  return (
    <DeskForm locale={locale} state={state} action={action} hidden={{ accountId }} submit={text.submit} className="mt-5">
      <IdentityCheckFields locale={locale} state={state} questions={questions} />
      <div className="max-w-[44rem]">
        <RadioGroup
          key={state.values.delivery}
          id="delivery"
          name="delivery"
          locale={locale}
          legend={text.delivery}
          error={faultOf(state, "delivery")}
          defaultValue={state.values.delivery}
          choices={[
            {
              value: "mail",
              label: text.deliveries.mail ?? "",
              hint: codeTo ? text.deliveryHints.mail(codeTo) : text.deliveryHints.noMail,
              disabled: codeTo === null,
            },
            {
              value: "post",
              label: text.deliveries.post ?? "",
              hint: hasAddress ? text.deliveryHints.post : text.deliveryHints.noPost,
              disabled: !hasAddress,
            },
          ]}
        />
      </div>
      <WordsField locale={locale} state={state} name="reason" rows={3} text={text} />
      <WordsField locale={locale} state={state} name="note" rows={2} text={text} optional />
    </DeskForm>
  );
}
