"use client";

import type { Route } from "next";
import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { type NoticeActName, noticeStages } from "@/lib/domain/notices/notice";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, faultOf } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { draftNoticeAction } from "./actions";
import { type Choice, ContentFields } from "./content-fields";
import { MomentFields } from "./moment-fields";
import { noticeText } from "./notice-text";
import { WordsFields } from "./words-fields";

type NoticeFormProps = {
  locale: Locale;
  act: NoticeActName;
  noticeId: string | null;
  /** Whether a report may say that it is restored: only what broke can be. */
  restorable: boolean;
  products: readonly Choice[];
  brands: readonly Choice[];
  entered: Readonly<Record<string, string>>;
  stopHref: Route;
};

/** What an act needs to be told. Nothing is published by it: the confirm page comes next. */
export function NoticeForm({ locale, act, noticeId, restorable, products, brands, entered, stopHref }: NoticeFormProps) {
  const start: FormState = { ...emptyFormState, values: entered };
  const [state, action] = useActionState(draftNoticeAction, start);
  const text = noticeText(locale);
  const hasContent = act === "publish" || act === "correct";
  return (
    <form action={action} noValidate className="mt-5 grid max-w-confirm gap-6">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="noticeId" value={noticeId ?? ""} />
      {/* Radios and boxes take a new default only when they are made anew. */}
      <div key={JSON.stringify(state.values)} className="grid gap-6">
        {act === "report" ? <ReportFields locale={locale} state={state} restorable={restorable} /> : null}
        {act === "complete" ? (
          <MomentFields locale={locale} legend={text.endedAt} name="ended" labels={[text.date, text.time]} state={state} />
        ) : null}
        {act === "publish" ? null : <WordsFields locale={locale} act={act} state={state} />}
        {hasContent ? <ContentFields locale={locale} state={state} products={products} brands={brands} /> : null}
        <RadioGroup
          id="mail"
          name="mail"
          locale={locale}
          legend={text.mailLegend}
          error={faultOf(state, "mail")}
          choices={[
            { value: "yes", label: text.mailYes, hint: text.mailYesHint },
            { value: "no", label: text.mailNo },
          ]}
          defaultValue={state.values.mail}
        />
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="small">
          {text.next}
        </SubmitButton>
        <ButtonLink href={stopHref} look="plain" size="small">
          {text.stop}
        </ButtonLink>
      </div>
    </form>
  );
}

function ReportFields({ locale, state, restorable }: { locale: Locale; state: FormState; restorable: boolean }) {
  const text = noticeText(locale);
  return (
    <>
      <RadioGroup
        id="stage"
        name="stage"
        locale={locale}
        legend={text.stage}
        error={faultOf(state, "stage")}
        choices={noticeStages
          .filter((stage) => stage !== "restored" || restorable)
          .map((stage) => ({
            value: stage,
            label: text.stages[stage],
            hint: stage === "restored" ? text.restoredHint : undefined,
          }))}
        defaultValue={state.values.stage}
      />
      <MomentFields locale={locale} legend={text.happenedAt} name="happened" labels={[text.date, text.time]} state={state} />
    </>
  );
}
