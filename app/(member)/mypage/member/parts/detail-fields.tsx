import { TextInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import type { memberInformation } from "@/lib/i18n/messages/ja/member-information";

type Field = {
  id: string;
  name: string;
  locale: Locale;
  error: string | undefined;
  defaultValue: string | undefined;
  autoComplete: string;
};
type Parts = { text: typeof memberInformation; field: (name: string) => Field };

/** Company and name: a corporation has to have the first, and a number of its own. */
export function NameFields({ text, field, corporate }: Parts & { corporate: boolean }) {
  const { details, hints } = text;
  const pair = "grid items-start gap-6 sm:grid-cols-2";
  return (
    <>
      <TextInput {...field("company")} label={details.company} required={corporate} optional={!corporate} />
      {corporate ? (
        <TextInput
          {...field("corporateNumber")}
          label={details.corporateNumber}
          hint={hints.corporateNumber}
          inputMode="numeric"
          width="24"
          optional
        />
      ) : null}
      <div className={pair}>
        <TextInput {...field("familyName")} label={details.familyName} required />
        <TextInput {...field("givenName")} label={details.givenName} required />
      </div>
      <div className={pair}>
        <TextInput {...field("familyKana")} label={details.familyKana} required />
        <TextInput {...field("givenKana")} label={details.givenKana} required />
      </div>
    </>
  );
}

export function AddressFields({ text, field }: Parts) {
  return (
    <>
      <TextInput
        {...field("postalCode")}
        label={text.postalCode}
        hint={text.hints.postalCode}
        inputMode="numeric"
        width="14"
        required
      />
      <TextInput {...field("address")} label={text.details.address} hint={text.hints.address} required />
    </>
  );
}
