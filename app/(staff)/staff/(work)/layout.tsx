import type { Route } from "next";
import type { ReactNode } from "react";
import { LogoutButton } from "@/components/layout/logout-button";
import { StaffShell } from "@/components/layout/staff-shell";
import { waitingCounts } from "@/lib/queries/staff/waiting-counts";
import { requestLocale } from "@/lib/web/locale";
import { siteOperator } from "@/lib/web/site-operator";
import { currentStaff } from "@/lib/web/staff-session";
import { StaffLanguage } from "../../parts/staff-language";
import { staffText } from "../../parts/staff-text";
import { staffNav } from "./staff-nav";

/** The frame of every staff page. It protects nothing: each page asks for the session and the permission itself. */
export default async function StaffWorkLayout({ children }: { children: ReactNode }) {
  const session = await currentStaff();
  if (!session) return children;
  const locale = await requestLocale();
  const operator = await siteOperator();
  return (
    <StaffShell
      locale={locale}
      operator={operator.name[locale]}
      homeHref="/staff"
      hours={operator.phone.hours[locale]}
      userName={staffText(locale).staff.who(session.name, session.roleName[locale])}
      searchHref={"/staff/members" as Route}
      nav={staffNav(session, locale, await waitingCounts(session.actor))}
      logout={
        <>
          <StaffLanguage locale={locale} />
          <LogoutButton locale={locale} action="/staff/logout" dark />
        </>
      }
    >
      {children}
    </StaffShell>
  );
}
