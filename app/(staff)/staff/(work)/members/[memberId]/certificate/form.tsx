"use client";

import type { Route } from "next";
import { useActionState } from "react";
import { RadioGroup } from "@/components/ui/radio-group";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { staffCertificate as en } from "@/lib/i18n/messages/en/staff-certificate";
import { staffCertificate as ja } from "@/lib/i18n/messages/ja/staff-certificate";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { DeskForm } from "../../../../../parts/desk-form";
import { IdentityCheckFields } from "../../../../../parts/identity-check-fields";
import type { QuestionView } from "../../../../../parts/question-words";
import { WordsField } from "../../../../../parts/words-field";
import { draftCertificateAction } from "./actions";

type CertificateFormProps = {
  locale: Locale;
  memberId: string;
  contractId: string;
  renewal: boolean;
  hasAddress: boolean;
  needed: number;
  questions: QuestionView[];
  /** What stands in the draft already, when one comes back from the confirm page. */
  entered: Record<string, string>;
};

/** How it is delivered; for a certificate in place of what works now, who asked, what they answered, and why. */
export function CertificateForm(props: CertificateFormProps) {
  const { locale, memberId, contractId, renewal, hasAddress, needed, questions, entered } = props;
  const start: FormState = { ...emptyFormState, values: entered };
  const [state, action] = useActionState(draftCertificateAction, start);
  const text = locale === "ja" ? ja : en;
  return (
    <DeskForm
      locale={locale}
      state={state}
      action={action}
      hidden={{ memberId, contractId, renewal: renewal ? "yes" : "no" }}
      submit={text.submit}
      className="mt-4"
    >
      <div className="max-w-[44rem]">
        <RadioGroup
          key={state.values.delivery}
          id="delivery"
          name="delivery"
          locale={locale}
          legend={text.delivery}
          error={faultOf(state, "delivery")}
          defaultValue={state.values.delivery}
          choices={(["post", "handed-over"] as const).map((value) => ({
            value,
            label: text.deliveries[value],
            hint: value === "post" && !hasAddress ? text.noAddress : text.deliveryHints[value],
            disabled: value === "post" && !hasAddress,
          }))}
          cards
        />
        {hasAddress ? null : (
          <p className="mt-2">
            <TextLink href={`/staff/members/${memberId}/paper-change` as Route}>{text.toPaperChange}</TextLink>
          </p>
        )}
      </div>
      {renewal ? (
        <>
          <p className="text-muted">{text.checksLead(needed)}</p>
          <IdentityCheckFields locale={locale} state={state} questions={questions} />
          <WordsField locale={locale} state={state} name="reason" rows={3} text={text} />
        </>
      ) : null}
    </DeskForm>
  );
}
