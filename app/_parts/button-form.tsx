"use client";

import { useActionState } from "react";
import type { ButtonLook, ButtonSize } from "@/components/ui/button-style";
import { ErrorSummary } from "@/components/ui/error-summary";
import type { IconName } from "@/components/ui/icon-paths";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import { emptyFormState, type FormState, summaryOf } from "@/lib/web/form-state";

type Props = {
  locale: Locale;
  action: (previous: FormState, form: FormData) => Promise<FormState>;
  fields?: Readonly<Record<string, string | null>>;
  label: string;
  /** Read out after the label, where several buttons have the same. */
  about?: string;
  look?: ButtonLook;
  size?: ButtonSize;
  icon?: IconName | undefined;
};

/** A form that is one button, and says above it what was wrong. */
export function ButtonForm({ locale, action, fields = {}, label, about, look = "plain", size = "medium", icon }: Props) {
  const [state, send] = useActionState(action, emptyFormState);
  return (
    <form action={send} className={size === "large" ? "space-y-3 max-sm:w-full" : "space-y-3"}>
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {Object.entries(fields).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <SubmitButton
        locale={locale}
        look={look}
        size={size}
        icon={icon}
        className={size === "large" ? "max-sm:w-full" : undefined}
      >
        {label}
        {about ? <span className="sr-only">{about}</span> : null}
      </SubmitButton>
    </form>
  );
}
