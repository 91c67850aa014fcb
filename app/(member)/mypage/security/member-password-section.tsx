import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { ownPasswordPath } from "./member-password/paths";

/** The password of a member ID: never shown, and where it is changed. */
export function MemberPasswordSection({ locale }: { locale: Locale }) {
  const text = messagesFor(locale).ownPassword;
  return (
    <Section id="password" title={text.section}>
      <p className="mb-3">{text.text}</p>
      <ButtonLink href={ownPasswordPath()} look="outline" className="max-sm:w-full">
        {text.act}
      </ButtonLink>
    </Section>
  );
}
