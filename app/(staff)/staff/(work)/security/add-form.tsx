"use client";

import { NewPasskeyForm, type NewPasskeyText } from "@/app/_parts/new-passkey-form";
import { CodeInput } from "@/components/ui/text-input";
import type { Locale } from "@/lib/i18n/locale";
import { faultOf } from "@/lib/web/form-state";
import { registerStaffPasskeyAction } from "./actions";

type Props = { locale: Locale; text: NewPasskeyText; code: { label: string; hint: string } };

/** A new passkey, with the authenticator's code once more. */
export function AddStaffPasskeyForm({ locale, text, code }: Props) {
  return (
    <NewPasskeyForm
      locale={locale}
      action={registerStaffPasskeyAction}
      optionsPath="/staff/security/options"
      text={text}
      buttonSize="small"
      more={(state) => (
        <CodeInput id="code" name="code" label={code.label} hint={code.hint} locale={locale} error={faultOf(state, "code")} />
      )}
    />
  );
}
