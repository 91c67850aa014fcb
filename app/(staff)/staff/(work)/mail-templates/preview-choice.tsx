import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { type Locale, locales } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { AskedPreview } from "./asked-preview";

type Props = { locale: Locale; operator: Operator; asked: AskedPreview; withForm: boolean };

/** Language, brand and form of what is shown, as a form that needs no script. */
export function PreviewChoice({ locale, operator, asked, withForm }: Props) {
  const text = messagesFor(locale).staffSenders.templates;
  return (
    <form method="get" className="flex flex-wrap items-end gap-3">
      <div className="w-full max-w-40">
        <Select
          id="locale"
          name="locale"
          label={text.language}
          locale={locale}
          defaultValue={asked.locale}
          choices={locales.map((value) => ({ value, label: text.languages[value] }))}
        />
      </div>
      <div className="w-full max-w-64">
        <Select
          id="brand"
          name="brand"
          label={text.brand}
          locale={locale}
          defaultValue={asked.brand ?? ""}
          choices={[
            { value: "", label: text.operator },
            ...operator.brands.list.map(({ code, name }) => ({ value: code, label: name[locale] })),
          ]}
        />
      </div>
      {withForm ? (
        <div className="w-full max-w-40">
          <Select
            id="form"
            name="form"
            label={text.form}
            locale={locale}
            defaultValue={asked.form}
            choices={(["html", "text"] as const).map((value) => ({ value, label: text.forms[value] }))}
          />
        </div>
      ) : null}
      <Button look="outline">{text.show}</Button>
    </form>
  );
}
