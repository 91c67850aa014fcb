import type { ReactNode } from "react";
import { AuthShell } from "@/components/layout/shells";
import { requestLocale } from "@/lib/web/locale";
import { siteOperator } from "@/lib/web/site-operator";

export default async function MailboxLayout({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  const operator = await siteOperator();
  return (
    <AuthShell locale={locale} operator={operator.name[locale]} homeHref="/">
      {children}
    </AuthShell>
  );
}
