"use client";

import type { Route } from "next";
import { useActionState } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { NoticeActName } from "@/lib/domain/notices/notice";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState } from "@/lib/web/form-state";
import { FormProblems } from "../../../../parts/form-problems";
import { confirmNoticeAction } from "./actions";
import { noticeText } from "./notice-text";

type ConfirmFormProps = { locale: Locale; act: NoticeActName; draftId: string; inputHref: Route; back: string };

/** Posts which draft was shown, and nothing of what is in it. */
export function ConfirmForm({ locale, act, draftId, inputHref, back }: ConfirmFormProps) {
  const [state, action] = useActionState(confirmNoticeAction, emptyFormState);
  return (
    <form action={action} className="mt-6 grid gap-4">
      <FormProblems locale={locale} state={state} />
      <input type="hidden" name="draft" value={draftId} />
      <div className="flex flex-wrap gap-3">
        <SubmitButton locale={locale} size="small">
          {noticeText(locale).submit[act]}
        </SubmitButton>
        <ButtonLink href={inputHref} look="plain" size="small">
          {back}
        </ButtonLink>
      </div>
    </form>
  );
}
