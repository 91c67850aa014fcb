import type { Route } from "next";
import type { NavGroup } from "@/components/layout/nav-items";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MemberShellView } from "@/lib/queries/mypage/member-shell";

/** The menu of who logs in for a whole member: no permission, no entry. */
export function portalNav(locale: Locale, { may, approvals }: MemberShellView): NavGroup[] {
  const { approval, home, member, people } = messagesFor(locale);
  const text = home.nav;
  const groups: NavGroup[] = [
    { label: text.group, items: [{ href: "/mypage", label: text.home, icon: "home", exact: true }] },
    {
      label: approval.nav,
      items:
        approvals === null
          ? []
          : [{ href: "/mypage/approvals" as Route, label: approval.nav, icon: "check-circle", count: approvals }],
    },
    {
      label: people.title,
      items: may.people ? [{ href: "/mypage/people" as Route, label: people.title, icon: "users" }] : [],
    },
    {
      label: member.nav,
      showLabel: true,
      items: may.member ? [{ href: "/mypage/member" as Route, label: member.nav, icon: "user" }] : [],
    },
    { label: text.account, showLabel: true, items: [{ href: "/mypage/security", label: text.security, icon: "shield" }] },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
