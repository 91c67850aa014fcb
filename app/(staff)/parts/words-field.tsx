import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { type FormState, faultOf } from "@/lib/web/form-state";

type WordsFieldProps<Name extends string> = {
  locale: Locale;
  state: FormState;
  name: Name;
  rows: number;
  /** The field's label under its name, and its hint. */
  text: Readonly<Record<Name | `${Name}Hint`, string>>;
  optional?: boolean;
};

/** Some lines for the record: a reason, a note. */
export function WordsField<Name extends string>({ locale, state, name, rows, text, optional }: WordsFieldProps<Name>) {
  return (
    <TextArea
      id={name}
      name={name}
      rows={rows}
      label={text[name]}
      locale={locale}
      hint={text[`${name}Hint`]}
      error={faultOf(state, name)}
      defaultValue={state.values[name]}
      optional={optional ?? false}
    />
  );
}
