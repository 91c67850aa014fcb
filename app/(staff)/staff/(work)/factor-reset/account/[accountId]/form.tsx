"use client";

import { useActionState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { staffReset as en } from "@/lib/i18n/messages/en/staff-reset";
import { staffReset as ja } from "@/lib/i18n/messages/ja/staff-reset";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { ChannelChoice } from "../../../../../parts/channel-choice";
import { CheckTable } from "../../../../../parts/check-table";
import { FormProblems } from "../../../../../parts/form-problems";
import type { QuestionView } from "../../../../../parts/question-words";
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
    <form action={action} noValidate className="mt-5 grid gap-6">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="accountId" value={accountId} />
      <ChannelChoice locale={locale} chosen={state.values.channel} error={faultOf(state, "channel")} />
      <CheckTable locale={locale} questions={questions} values={state.values} error={faultOf(state, "checks")} />
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
      <TextArea
        id="reason"
        name="reason"
        rows={3}
        label={text.reason}
        locale={locale}
        hint={text.reasonHint}
        error={faultOf(state, "reason")}
        defaultValue={state.values.reason}
      />
      <TextArea
        id="note"
        name="note"
        rows={2}
        label={text.note}
        locale={locale}
        hint={text.noteHint}
        error={faultOf(state, "note")}
        defaultValue={state.values.note}
        optional
      />
      <div>
        <SubmitButton locale={locale} size="small">
          {text.submit}
        </SubmitButton>
      </div>
    </form>
  );
}
