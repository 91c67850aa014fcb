import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { OwnPassword } from "@/lib/queries/account-ids/find-account-id";

/** The password one logs in with: never shown, and where it is changed. */
export function PasswordSection({ locale, own }: { locale: Locale; own: OwnPassword }) {
  const text = messagesFor(locale).accountIdChange;
  if (!own.change.ok) return null;
  const { accountId } = own;
  const href = accountId === null ? "/mypage/security/password" : `/mypage/account-ids/${encodeURIComponent(accountId)}/password`;
  return (
    <Section id="password" title={text.customerSection}>
      <p className="mb-3">{accountId === null ? text.customerText : text.ownText}</p>
      <ButtonLink href={href as Route} look="outline" className="max-sm:w-full">
        {text.password}
      </ButtonLink>
    </Section>
  );
}
