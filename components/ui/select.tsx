import type { ComponentProps } from "react";
import { describedBy, Field, type FieldProps, inputClass } from "./field";

type Choice = { value: string; label: string };
type SelectProps = FieldProps &
  Pick<ComponentProps<"select">, "defaultValue" | "onChange" | "ref"> & { name: string; choices: Choice[] };

/** For more than seven choices; up to seven are radios. */
export function Select({ id, label, locale, hint, error, optional, aside, choices, ...select }: SelectProps) {
  return (
    <Field {...{ id, label, locale, hint, error, aside }} optional={optional ?? false}>
      <select
        id={id}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error ? true : undefined}
        className={inputClass}
        {...select}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
