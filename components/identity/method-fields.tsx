import { RadioGroup } from "@/components/ui/radio-group";
import { TextInput, type TextInputProps } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";

export type MethodFieldsText = {
  choose: string;
  /** Without `sms` none can be sent here. */
  choices: { mail: Choice; sms: Choice | null; totp: Choice; passkey?: Choice };
  mail: string;
  mailHint: string;
  mobile: string;
  mobileHint: string;
  appNext: string;
  appName?: string;
  appNameHint?: string;
  passkeyName?: string;
  passkeyNameHint?: string;
  passkeyNext?: string;
};
type Choice = { label: string; hint: string };

type Props = {
  locale: Locale;
  text: MethodFieldsText;
  fault: (field: string) => string | undefined;
  values: Readonly<Record<string, string>>;
  /** Chosen beforehand; none where the person has to choose. */
  preset?: "mail";
};

/**
 * Mail, SMS or app, and what the chosen one needs. The fields of the others are hidden by the style sheet alone, so that it works without
 * JavaScript; the server looks at the chosen one's only.
 */
export function MethodFields({ locale, text, fault, values, preset }: Props) {
  const { mail, sms, totp, passkey } = text.choices;
  const field = { locale, fault, values };
  return (
    <div className="group/method space-y-5">
      <RadioGroup
        id="method"
        name="method"
        locale={locale}
        legend={text.choose}
        error={fault("method")}
        defaultValue={values.method ?? preset}
        choices={[
          { value: "mail", ...mail },
          ...(sms ? [{ value: "sms", ...sms }] : []),
          { value: "totp", ...totp },
          ...(passkey ? [{ value: "passkey", ...passkey }] : []),
        ]}
      />
      <div className="hidden group-has-[[value=mail]:checked]/method:block">
        <TextInput
          id="mail"
          name="mail"
          label={text.mail}
          hint={text.mailHint}
          locale={locale}
          error={fault("mail")}
          defaultValue={values.mail}
          type="email"
          inputMode="email"
          autoComplete="email"
          autoCapitalize="none"
          spellCheck={false}
        />
      </div>
      {sms ? (
        <div className="hidden group-has-[[value=sms]:checked]/method:block">
          <TextInput
            id="number"
            name="number"
            label={text.mobile}
            hint={text.mobileHint}
            locale={locale}
            error={fault("number")}
            defaultValue={values.number}
            type="tel"
            inputMode="tel"
            autoComplete="tel"
            width="24"
          />
        </div>
      ) : null}
      <div className="hidden space-y-5 group-has-[[value=totp]:checked]/method:block">
        {text.appName ? <NameField id="appName" label={text.appName} hint={text.appNameHint} optional {...field} /> : null}
        <p className="text-note">{text.appNext}</p>
      </div>
      {passkey ? (
        <div className="hidden space-y-5 group-has-[[value=passkey]:checked]/method:block">
          <NameField id="passkeyName" label={text.passkeyName ?? ""} hint={text.passkeyNameHint} maxLength={40} {...field} />
          <p className="text-note">{text.passkeyNext}</p>
        </div>
      ) : null}
    </div>
  );
}

type NameFieldProps = Pick<TextInputProps, "id" | "label" | "hint" | "optional" | "maxLength"> &
  Pick<Props, "locale" | "fault" | "values">;

/** What its owner calls an app or a device. */
function NameField({ id, fault, values, ...input }: NameFieldProps) {
  return <TextInput {...input} id={id} name={id} error={fault(id)} defaultValue={values[id]} autoComplete="off" width="24" />;
}
