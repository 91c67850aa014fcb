import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";

/** A step without a login that it belongs to: too late, already done, or opened by hand. */
export async function ExpiredScreen({ locale }: { locale: Locale }) {
  const text = messagesFor(locale).auth;
  const { pendingLoginMinutes } = await getIdentityTerms(await now());
  return (
    <div className="max-w-[40rem] space-y-6">
      <PageHeading title={text.expiredTitle} lead={text.expiredLead(pendingLoginMinutes)} />
      <ButtonLink href="/login">{text.toLogin}</ButtonLink>
    </div>
  );
}
