import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { type FormState, faultOf } from "@/lib/web/form-state";
import { noticeText } from "./notice-text";

type MomentFieldsProps = {
  locale: Locale;
  legend: string;
  /** `from` makes the inputs `fromDate` and `fromTime`. */
  name: string;
  labels: readonly [day: string, time: string];
  state: FormState;
};

/** A day and a time of day in Japan. */
export function MomentFields({ locale, legend, name, labels: [day, time], state }: MomentFieldsProps) {
  const input = (part: "Date" | "Time", label: string) => ({
    id: `${name}${part}`,
    name: `${name}${part}`,
    label,
    locale,
    error: faultOf(state, `${name}${part}`),
    defaultValue: state.values[`${name}${part}`],
  });
  return (
    <fieldset>
      <legend className="font-bold text-heading">{legend}</legend>
      <p className="text-note text-muted">{noticeText(locale).japanTime}</p>
      <div className="mt-2 grid gap-4 sm:grid-cols-[18rem_14rem]">
        <TextInput {...input("Date", day)} type="date" />
        <TextInput {...input("Time", time)} type="time" />
      </div>
    </fieldset>
  );
}
