import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { securityPath } from "./paths";

/** A step whose time is over, which is done already, or which is another session's. */
export function OverScreen({ locale }: { locale: Locale }) {
  const text = messagesFor(locale).methods;
  return (
    <div data-flow className="space-y-6">
      <PageHeading title={text.expiredTitle} lead={text.expiredLead} />
      <ButtonLink href={securityPath}>{text.backToSecurity}</ButtonLink>
    </div>
  );
}
