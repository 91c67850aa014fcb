import type { Route } from "next";
import type { ReactNode } from "react";
import { LogoutButton } from "@/components/layout/logout-button";
import type { NavGroup } from "@/components/layout/nav-items";
import { StaffShell } from "@/components/layout/staff-shell";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import { type WaitingCounts, waitingCounts } from "@/lib/queries/staff/waiting-counts";
import { requestLocale } from "@/lib/web/locale";
import { siteOperator } from "@/lib/web/site-operator";
import { currentStaff } from "@/lib/web/staff-session";
import { StaffLanguage } from "../../parts/staff-language";
import { staffText } from "../../parts/staff-text";

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
      nav={navFor(session, locale, await waitingCounts(session.actor))}
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

/** What the role may not do is left out. */
function navFor({ permissions }: StaffSession, locale: Locale, { locks, holders, claims }: WaitingCounts): NavGroup[] {
  const text = staffText(locale).staff.nav;
  const may = (permission: string) => permissions.includes(permission);
  const groups: NavGroup[] = [
    { label: text.work, items: [{ href: "/staff" as Route, label: text.work, icon: "pin", exact: true }] },
    {
      label: text.procedures,
      showLabel: true,
      items: [
        ...(may("lock.list") ? [{ href: "/staff/locks" as Route, label: text.locks, icon: "lock" as const, count: locks }] : []),
        ...(may("claim.list")
          ? [
              {
                href: "/staff/claims" as Route,
                label: messagesFor(locale).claims.staff.nav,
                icon: "document" as const,
                count: claims || undefined,
              },
            ]
          : []),
        ...(may("holder-check.list")
          ? [
              {
                href: "/staff/holder-checks" as Route,
                label: messagesFor(locale).staffHolder.nav,
                icon: "yen" as const,
                count: holders || undefined,
              },
            ]
          : []),
      ],
    },
    {
      label: text.ledgers,
      showLabel: true,
      items: [
        ...(may("member.find") ? [{ href: "/staff/members" as Route, label: text.members, icon: "users" as const }] : []),
        ...(may("audit.view") ? [{ href: "/staff/audit" as Route, label: text.audit, icon: "audit" as const }] : []),
      ],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
