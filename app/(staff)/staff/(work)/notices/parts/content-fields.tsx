import { RadioGroup } from "@/components/ui/radio-group";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { noticeKinds } from "@/lib/domain/notices/notice";
import type { Locale } from "@/lib/i18n/locale";
import { type FormState, faultOf } from "@/lib/web/form-state";
import { CheckGroup } from "./check-group";
import { MomentFields } from "./moment-fields";
import { noticeText } from "./notice-text";

export type Choice = { readonly code: string; readonly label: string };
type ContentFieldsProps = { locale: Locale; state: FormState; products: readonly Choice[]; brands: readonly Choice[] };

/** The notice itself: its kind, its words in both languages, its time, whom it touches. */
export function ContentFields({ locale, state, products, brands }: ContentFieldsProps) {
  const text = noticeText(locale);
  const { values } = state;
  const field = (name: string, label: string) => ({
    id: name,
    name,
    label,
    locale,
    error: faultOf(state, name),
    defaultValue: values[name],
  });
  return (
    <>
      <RadioGroup
        id="kind"
        name="kind"
        locale={locale}
        legend={text.kind}
        error={faultOf(state, "kind")}
        choices={noticeKinds.map((kind) => ({ value: kind, label: text.kinds[kind], hint: text.kindHints[kind] }))}
        defaultValue={values.kind}
        cards
      />
      <TextInput {...field("titleJa", text.titleJa)} />
      <TextArea {...field("bodyJa", text.bodyJa)} hint={text.bodyHint} rows={5} />
      <TextInput {...field("titleEn", text.titleEn)} hint={text.englishHint} />
      <TextArea {...field("bodyEn", text.bodyEn)} rows={5} />
      <MomentFields locale={locale} legend={text.from} name="from" labels={[text.fromDate, text.fromTime]} state={state} />
      <RadioGroup
        id="endKnown"
        name="endKnown"
        locale={locale}
        legend={text.endKnown}
        error={faultOf(state, "endKnown")}
        choices={[
          { value: "yes", label: text.endYes, hint: text.endYesHint },
          { value: "no", label: text.endNo },
        ]}
        defaultValue={values.endKnown}
      />
      <MomentFields locale={locale} legend={text.until} name="until" labels={[text.untilDate, text.untilTime]} state={state} />
      <fieldset className="grid gap-4">
        <legend className="text-h3 font-bold text-heading">{text.whom}</legend>
        <p className="text-note text-muted">{text.whomHint}</p>
        <CheckGroup
          id="products"
          prefix="product-"
          locale={locale}
          legend={text.products}
          choices={products}
          values={values}
          error={faultOf(state, "products")}
        />
        <CheckGroup id="brands" prefix="brand-" locale={locale} legend={text.brands} choices={brands} values={values} />
        <TextArea {...field("numbers", text.numbers)} hint={text.numbersHint} rows={2} optional />
      </fieldset>
    </>
  );
}
