import { TextArea } from "@/components/ui/text-area";
import type { Locale } from "@/lib/i18n/locale";
import { type FormState, faultOf } from "@/lib/web/form-state";
import { wordLabels } from "./labels";
import { noticeText } from "./notice-text";

/** The act's own words in both languages. */
export function WordsFields({ locale, act, state }: { locale: Locale; act: string; state: FormState }) {
  const [ja, en] = wordLabels(locale, act);
  const area = (name: "wordsJa" | "wordsEn", label: string) => (
    <TextArea
      id={name}
      name={name}
      rows={3}
      label={label}
      locale={locale}
      hint={name === "wordsEn" ? noticeText(locale).englishHint : undefined}
      error={faultOf(state, name)}
      defaultValue={state.values[name]}
    />
  );
  return (
    <>
      {area("wordsJa", ja)}
      {area("wordsEn", en)}
    </>
  );
}
