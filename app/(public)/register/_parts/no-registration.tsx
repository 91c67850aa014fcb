import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { memberLoginPath, registerPath } from "./paths";

/** A step without a registration that it belongs to: too late, or opened by hand. */
export function NoRegistration({ locale, keepMinutes }: { locale: Locale; keepMinutes: number }) {
  const text = messagesFor(locale).registration;
  return (
    <>
      <PageHeading title={text.overTitle} lead={text.over(keepMinutes)} />
      <div className="mt-6">
        <ButtonLink href={registerPath()}>{text.begin}</ButtonLink>
      </div>
    </>
  );
}

/** A step of a registration that is done. */
export function RegistrationDone({ locale }: { locale: Locale }) {
  const text = messagesFor(locale).registration;
  return (
    <>
      <PageHeading title={text.completedTitle} lead={text.completed} />
      <div className="mt-6">
        <ButtonLink href={memberLoginPath}>{text.toLogin}</ButtonLink>
      </div>
    </>
  );
}
