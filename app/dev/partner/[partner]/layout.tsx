import type { Route } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AuthShell } from "@/components/layout/shells";
import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import { messagesFor } from "@/lib/i18n/messages";
import { findPartnerName } from "@/lib/queries/partners/find-partner-name";
import { requestLocale } from "@/lib/web/locale";

type Props = { params: Promise<{ partner: string }>; children: ReactNode };

/** The embedded partner is another house than the portal, and looks it. Outside the embedded mode no frame of it tells that it is there. */
export default async function PartnerDeskLayout({ params, children }: Props) {
  const name = getEnv().EMBEDDED ? await findPartnerName((await params).partner, await now()) : null;
  if (!name) notFound();
  const locale = await requestLocale();
  return (
    <AuthShell
      locale={locale}
      operator={messagesFor(locale).partners.desk.title(name[locale])}
      homeHref={"/mypage/partners" as Route}
    >
      {children}
    </AuthShell>
  );
}
