"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState } from "@/lib/web/form-state";
import { FormProblems } from "../../../parts/form-problems";
import { staffText } from "../../../parts/staff-text";
import { verifyAuditAction } from "./actions";

export function VerifyForm({ locale }: { locale: Locale }) {
  const [state, action] = useActionState(verifyAuditAction, emptyFormState);
  return (
    <form action={action} className="grid gap-2">
      <FormProblems locale={locale} state={state} />
      <SubmitButton locale={locale} look="outline" size="small" icon="audit">
        {staffText(locale).audit.verify.submit}
      </SubmitButton>
    </form>
  );
}
