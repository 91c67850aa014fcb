import type { ComponentProps } from "react";
import { cx } from "./cx";
import { describedBy, Field, type FieldProps, inputClass } from "./field";

/** How wide the expected answer is, in half-width characters; the width tells people what to type. */
type Width = "full" | "6" | "14" | "24";

const widths: Record<Width, string> = { full: "", "6": "max-w-40", "14": "max-w-64", "24": "max-w-96" };

type InputProps = Pick<
  ComponentProps<"input">,
  | "name"
  | "type"
  | "defaultValue"
  | "value"
  | "onChange"
  | "onBlur"
  | "autoComplete"
  | "inputMode"
  | "maxLength"
  | "readOnly"
  | "required"
  | "pattern"
  | "min"
  | "max"
  | "autoCapitalize"
  | "spellCheck"
  | "ref"
>;

export type TextInputProps = FieldProps & InputProps & { name: string; width?: Width };

/** A one-line answer. Errors are decided by the server; the browser's own bubbles stay off (`noValidate` on the form). */
export function TextInput({
  id,
  label,
  locale,
  hint,
  error,
  optional,
  aside,
  width = "full",
  type = "text",
  ...input
}: TextInputProps) {
  return (
    <Field {...{ id, label, locale, hint, error, aside }} optional={optional ?? false}>
      <input
        id={id}
        type={type}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error ? true : undefined}
        aria-required={input.required}
        className={cx(inputClass, widths[width])}
        {...input}
      />
    </Field>
  );
}

/** A six-digit code: one field, so that paste and autofill work. */
export function CodeInput(props: Omit<TextInputProps, "width" | "inputMode" | "autoComplete" | "type">) {
  return <TextInput {...props} width="14" inputMode="numeric" autoComplete="one-time-code" spellCheck={false} />;
}
