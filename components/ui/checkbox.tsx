import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { describedBy, FieldError } from "./field";

type CheckboxProps = {
  id: string;
  name: string;
  value?: string;
  locale: Locale;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  defaultChecked?: boolean;
};

/** One yes-or-no, 24 px in a row of 44. Agreement starts empty. */
export function Checkbox({ id, name, value = "yes", locale, label, hint, error, defaultChecked = false }: CheckboxProps) {
  return (
    <div className={error ? "border-l-4 border-error pl-4" : undefined}>
      {error ? <FieldError id={id} locale={locale} message={error} /> : null}
      <div className="flex min-h-11 items-start gap-3 py-2">
        <input
          id={id}
          name={name}
          value={value}
          type="checkbox"
          defaultChecked={defaultChecked}
          aria-describedby={describedBy(id, { hint, error })}
          aria-invalid={error ? true : undefined}
          className="tick mt-0.5"
        />
        <div>
          <label htmlFor={id}>{label}</label>
          {hint ? (
            <p id={`${id}-hint`} className="text-note text-muted">
              {hint}
            </p>
          ) : null}
        </div>
      </div>
    </div>
  );
}
