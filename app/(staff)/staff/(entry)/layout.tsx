import type { ReactNode } from "react";
import { StaffShell } from "@/components/layout/staff-shell";
import { requestLocale } from "@/lib/web/locale";
import { siteOperator } from "@/lib/web/site-operator";
import { StaffLanguage } from "../../parts/staff-language";

/** Before the login: the dark bar without menu and search. */
export default async function StaffEntryLayout({ children }: { children: ReactNode }) {
  const locale = await requestLocale();
  return (
    <StaffShell
      locale={locale}
      operator={(await siteOperator()).name[locale]}
      homeHref="/staff"
      logout={<StaffLanguage locale={locale} />}
    >
      <div className="mx-auto max-w-96 py-4 sm:py-10">
        {children}
        {/* The bar has room for it from 1024 px on. */}
        <div className="mt-6 lg:hidden">
          <StaffLanguage locale={locale} />
        </div>
      </div>
    </StaffShell>
  );
}
