import { describedBy, Field, type FieldProps, inputClass } from "./field";

type TextAreaProps = FieldProps & { name: string; rows: number; defaultValue?: string | undefined };

/** An answer of some lines. Its length is judged by the server, so that nothing typed is cut off. */
export function TextArea({ id, label, locale, hint, error, optional, name, rows, defaultValue }: TextAreaProps) {
  return (
    <Field {...{ id, label, locale, hint, error }} optional={optional ?? false}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        aria-describedby={describedBy(id, { hint, error })}
        aria-invalid={error ? true : undefined}
        className={inputClass}
      />
    </Field>
  );
}
