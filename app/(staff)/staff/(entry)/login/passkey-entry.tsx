import { PasskeyForm } from "@/app/_parts/passkey-form";
import { passkeyFormText } from "@/app/_parts/passkey-words";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { relyingParty } from "@/lib/web/relying-party";
import { staffPasskeyLoginAction, staffSecondPasskeyAction } from "./passkey-actions";

type Props = { locale: Locale; to: string | null };

/** Staff login by passkey alone; not there where the address or the browser has none. */
export async function StaffPasskeyLogin({ locale, to }: Props) {
  if (!(await relyingParty())) return null;
  return (
    <div className="mt-5">
      <PasskeyForm
        locale={locale}
        action={staffPasskeyLoginAction}
        optionsPath="/staff/login/passkey"
        fields={{ to }}
        text={passkeyFormText(locale, messagesFor(locale).staffPasskeys.login)}
        size="small"
        wide
      />
    </div>
  );
}

/** A passkey instead of the authenticator's code. */
export async function StaffPasskeySecond({ locale, to }: Props) {
  if (!(await relyingParty())) return null;
  return (
    <div className="mt-5">
      <PasskeyForm
        locale={locale}
        action={staffSecondPasskeyAction}
        optionsPath="/staff/login/verify/passkey"
        fields={{ to }}
        text={passkeyFormText(locale, messagesFor(locale).staffPasskeys.second)}
        size="small"
        wide
      />
    </div>
  );
}
