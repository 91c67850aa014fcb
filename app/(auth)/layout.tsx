import type { ReactNode } from "react";
import { AuthShell } from "@/components/layout/shells";
import { requestLocale } from "@/lib/web/locale";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";

export default async function AuthLayout({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  const operator = await siteOperator();
  return (
    <AuthShell locale={locale} operator={operator.name[locale]} brand={await siteBrand()} homeHref="/">
      {children}
    </AuthShell>
  );
}
