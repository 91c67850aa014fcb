import type { ReactNode } from "react";
import { FlowShell } from "@/components/layout/shells";
import { requestLocale } from "@/lib/web/locale";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  const operator = await siteOperator();
  return (
    <FlowShell locale={locale} operator={operator.name[locale]} brand={await siteBrand()} homeHref="/">
      {children}
    </FlowShell>
  );
}
