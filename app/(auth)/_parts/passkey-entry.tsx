import { passkeyFormText } from "@/app/_parts/passkey-words";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { relyingParty } from "@/lib/web/relying-party";
import { PasskeyLogin } from "./passkey-login";

/** Login by passkey alone, where the site's address can have passkeys at all. */
export async function PasskeyEntry({ locale, brand, to }: { locale: Locale; brand: string; to: string | null }) {
  if (!(await relyingParty())) return null;
  const { login, loginTitle, loginText } = messagesFor(locale).passkeys;
  return (
    <PasskeyLogin
      locale={locale}
      brand={brand}
      to={to}
      title={loginTitle}
      lead={loginText}
      text={passkeyFormText(locale, login)}
    />
  );
}
