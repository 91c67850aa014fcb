import type { Metadata } from "next";
import { ButtonForm } from "@/app/_parts/button-form";
import { BackupCodes } from "@/components/identity/backup-codes";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeading } from "@/components/ui/page-heading";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findRenewedCodes } from "@/lib/queries/identity/pending-view";
import { requireLogin } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { readPendingCookie } from "@/lib/web/session-cookie";
import { siteOperator } from "@/lib/web/site-operator";
import { keptCodesAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).auth.codesTitle };
}

/** The new codes, on a reload as well, until they are put away or ten minutes are over. */
export default async function BackupCodesPage() {
  const actor = await requireLogin();
  const { locale } = actor;
  const { auth, security } = messagesFor(locale);
  const shown = await findRenewedCodes(await readPendingCookie(), actor.accountId, await now());
  if (!shown) {
    return (
      <div className="space-y-6">
        <PageHeading title={security.codesGoneTitle} lead={security.codesGoneLead} />
        <ButtonLink href="/mypage/security">{security.backToSecurity}</ButtonLink>
      </div>
    );
  }
  return (
    <div className="max-w-[44rem] space-y-5">
      <PageHeading title={auth.codesTitle} lead={auth.codesLead(shown.codes.length)} />
      <BackupCodes
        locale={locale}
        shown={shown}
        downloadPath="/mypage/security/backup-codes/file"
        service={(await siteOperator()).name[locale]}
      />
      <ButtonForm locale={locale} action={keptCodesAction} label={security.kept} look="primary" size="large" />
    </div>
  );
}
