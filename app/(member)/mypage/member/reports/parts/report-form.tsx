"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "@/components/ui/error-summary";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { ReportKind } from "@/lib/domain/catalogue/member-desk";
import type { Locale } from "@/lib/i18n/locale";
import { memberInformation as en } from "@/lib/i18n/messages/en/member-information";
import { memberInformation as ja } from "@/lib/i18n/messages/ja/member-information";
import { emptyFormState, type FormState, faultOf, summaryOf } from "@/lib/web/form-state";
import { AddressFields, NameFields } from "../../parts/detail-fields";
import { draftAddressAction, draftNameAction, draftSuccessionAction } from "./actions";

const actions = { name: draftNameAction, address: draftAddressAction, succession: draftSuccessionAction };

type ReportFormProps = {
  locale: Locale;
  kind: ReportKind;
  corporate: boolean;
  report: string | null;
  values: Readonly<Record<string, string>>;
  back: ReactNode;
};

/** What is reported: the day, and what is to be on record, filled in as it is today. */
export function ReportForm({ locale, kind, corporate, report, values, back }: ReportFormProps) {
  const start: FormState = { ...emptyFormState, values };
  const [state, action] = useActionState(actions[kind], start);
  const text = locale === "ja" ? ja : en;
  const field = (name: string) => ({
    id: name,
    name,
    locale,
    error: faultOf(state, name),
    defaultValue: state.values[name],
    autoComplete: "off",
  });
  return (
    <form action={action} noValidate className="space-y-6">
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {report ? <input type="hidden" name="report" value={report} /> : null}
      <TextInput {...field("changedOn")} label={text.reports.changedOn} hint={text.reports.changedOnHint} width="14" required />
      {kind === "succession" ? (
        <RadioGroup
          key={state.values.cause}
          id="cause"
          name="cause"
          locale={locale}
          legend={text.reports.cause}
          error={faultOf(state, "cause")}
          defaultValue={state.values.cause}
          choices={Object.entries(text.causes).map(([value, label]) => ({ value, label }))}
        />
      ) : null}
      {kind === "address" ? null : <NameFields text={text} corporate={corporate} field={field} />}
      {kind === "name" ? null : <AddressFields text={text} field={field} />}
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="large" className="max-sm:w-full">
          {text.reports.toDocuments}
        </SubmitButton>
        {back}
      </div>
    </form>
  );
}
