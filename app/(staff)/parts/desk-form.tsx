import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Locale } from "@/lib/i18n/locale";
import type { FormState } from "@/lib/web/form-state";
import { FormProblems } from "./form-problems";

type DeskFormProps = {
  locale: Locale;
  state: FormState;
  action: (form: FormData) => void;
  /** Whom and what it is about; nothing that was typed. */
  hidden: Readonly<Record<string, string>>;
  submit: string;
  className: string;
  children: ReactNode;
};

/** A form of the staff desk: what keeps it from going through on top, the fields, one button. */
export function DeskForm({ locale, state, action, hidden, submit, className, children }: DeskFormProps) {
  return (
    <form action={action} noValidate className={cx(className, "grid gap-6")}>
      <FormProblems locale={locale} state={state} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div>
        <SubmitButton locale={locale} size="small">
          {submit}
        </SubmitButton>
      </div>
    </form>
  );
}
