import { Checkbox } from "@/components/ui/checkbox";
import { describedBy, FieldError } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locale";

type CheckGroupProps = {
  /** The first box carries this id, so that the error summary's link lands on it. */
  id: string;
  /** Each box is a field of its own, `<prefix><code>`: what is ticked can be shown again. */
  prefix: string;
  locale: Locale;
  legend: string;
  choices: readonly { readonly code: string; readonly label: string }[];
  values: Readonly<Record<string, string>>;
  error?: string | undefined;
};

/** Any number of a few. */
export function CheckGroup({ id, prefix, locale, legend, choices, values, error }: CheckGroupProps) {
  return (
    <div className={error ? "border-l-4 border-error pl-4" : undefined}>
      <fieldset aria-describedby={describedBy(id, { error })}>
        <legend className="font-bold text-heading">{legend}</legend>
        {error ? <FieldError id={id} locale={locale} message={error} /> : null}
        <div className="grid gap-x-6 sm:grid-cols-2">
          {choices.map(({ code, label }, index) => (
            <Checkbox
              key={code}
              id={index === 0 ? id : `${prefix}${code}`}
              name={`${prefix}${code}`}
              locale={locale}
              label={label}
              defaultChecked={values[`${prefix}${code}`] === "yes"}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
