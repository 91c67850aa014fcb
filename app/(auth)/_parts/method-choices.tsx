import { ButtonForm } from "@/app/_parts/button-form";
import type { IconName } from "@/components/ui/icon-paths";
import type { FactorMethod } from "@/lib/domain/identity/factor-method";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MethodChoice } from "@/lib/queries/identity/pending-view";
import { chooseMethodAction } from "./actions";

const icons: Readonly<Record<FactorMethod, IconName>> = { mail: "mail", sms: "phone", totp: "shield", passkey: "key" };

/** The other methods of a login, each a button that has its code sent or asks for it. Of several passkeys one button stands for all. */
export function MethodChoices({ locale, to, others }: { locale: Locale; to: string | null; others: readonly MethodChoice[] }) {
  const text = messagesFor(locale).methods;
  const passkey = others.find(({ method }) => method === "passkey");
  const shown = others.filter((one) => one.method !== "passkey" || one === passkey);
  if (shown.length === 0) return <p className="text-note">{text.noOther}</p>;
  return (
    <ul className="space-y-3">
      {shown.map(({ id, method, hint }) => (
        <li key={id}>
          <ButtonForm
            locale={locale}
            action={chooseMethodAction}
            fields={{ method: id, to }}
            label={text.use[method](method === "passkey" ? "" : hint)}
            icon={icons[method]}
          />
        </li>
      ))}
    </ul>
  );
}
