import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { getIdentityTerms } from "@/lib/queries/identity/identity-terms";
import { findLoginView } from "@/lib/queries/identity/login-view";
import { hostBrand } from "@/lib/web/host-brand";
import { lastLoginPath } from "./last-login-path";

/** A step without a login that it belongs to: too late, already done, or opened by hand. */
export async function ExpiredScreen({ locale }: { locale: Locale }) {
  const text = messagesFor(locale).auth;
  const at = await now();
  const { pendingLoginMinutes } = await getIdentityTerms(at);
  const view = await findLoginView(null, await hostBrand(), at);
  return (
    <div className="max-w-[40rem] space-y-6">
      <PageHeading title={text.expiredTitle} lead={text.expiredLead(pendingLoginMinutes)} />
      <ButtonLink href={(view ? await lastLoginPath(view) : "/login") as Route}>{text.toLogin}</ButtonLink>
    </div>
  );
}
