"use client";

import { useActionState } from "react";
import type { ButtonLook, ButtonSize } from "@/components/ui/button-style";
import { cx } from "@/components/ui/cx";
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
  // On a phone the act of the page is as wide as the page, and so no narrower than the way back below it.
  const wide = size === "large" || look === "primary" ? "max-sm:w-full" : undefined;
  return (
    <form action={send} className={cx("space-y-3", wide)}>
      <ErrorSummary locale={locale} errors={summaryOf(state)} />
      {Object.entries(fields).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      <SubmitButton locale={locale} look={look} size={size} icon={icon} className={wide}>
        {label}
        {about ? <span className="sr-only">{about}</span> : null}
      </SubmitButton>
    </form>
  );
}
