import type { ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locale";
import { cx } from "./cx";
import { describedBy, FieldError } from "./field";

export type RadioChoice = { value: string; label: string; hint?: ReactNode; disabled?: boolean };

type RadioGroupProps = {
  /** The first radio carries this id, so that the error summary's link lands on it. */
  id: string;
  name: string;
  locale: Locale;
  legend: string;
  hint?: ReactNode;
  error?: string | undefined;
  choices: RadioChoice[];
  defaultValue?: string | undefined;
  /** Cards with an edge instead of plain rows. */
  cards?: boolean;
};

/** One of a few. Nothing is chosen beforehand unless the person chose it before. */
export function RadioGroup({ id, name, locale, legend, hint, error, choices, defaultValue, cards = false }: RadioGroupProps) {
  return (
    <div className={error ? "border-l-4 border-error pl-4" : undefined}>
      <fieldset aria-describedby={describedBy(id, { hint, error })}>
        <legend className="font-bold text-heading">{legend}</legend>
        {hint ? (
          <p id={`${id}-hint`} className="text-note text-muted">
            {hint}
          </p>
        ) : null}
        {error ? <FieldError id={id} locale={locale} message={error} /> : null}
        <div className={cx("mt-1", cards && "grid gap-3 pt-1 sm:grid-cols-2")}>
          {choices.map((choice, index) => {
            const own = index === 0 ? id : `${id}-${choice.value}`;
            return (
              <div
                key={choice.value}
                className={cx(
                  "flex min-h-11 items-start gap-3 py-2",
                  cards && "rounded-8 border border-edge px-4 has-checked:border-act has-checked:bg-reason",
                )}
              >
                <input
                  id={own}
                  name={name}
                  type="radio"
                  value={choice.value}
                  defaultChecked={choice.value === defaultValue}
                  disabled={choice.disabled}
                  aria-invalid={error ? true : undefined}
                  aria-describedby={choice.hint ? `${own}-note` : undefined}
                  className="tick mt-0.5"
                />
                <div>
                  <label htmlFor={own}>{choice.label}</label>
                  {choice.hint ? (
                    <p id={`${own}-note`} className="text-note text-muted">
                      {choice.hint}
                    </p>
                  ) : null}
                </div>
              </div>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
