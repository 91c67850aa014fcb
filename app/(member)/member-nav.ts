import type { Route } from "next";
import type { NavGroup, NavItem } from "@/components/layout/nav-items";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ShellView } from "@/lib/queries/mypage/get-shell";

/** The member's menu: no permission, no entry; a figure where something waits. A group without entries is left out. */
export function memberNav(locale: Locale, { may, waiting }: ShellView): NavGroup[] {
  const { home, notices, mailSettings, member, ownData, partners, payment, statements } = messagesFor(locale);
  const text = home.nav;
  const groups: NavGroup[] = [
    {
      label: text.group,
      items: [
        { href: "/mypage", label: text.home, icon: "home", exact: true },
        { href: "/mypage/notices" as Route, label: notices.nav, icon: "info", count: waiting.notices || undefined },
      ],
    },
    {
      label: text.contractGroup,
      showLabel: true,
      items: [
        { href: "/mypage/contracts", label: text.contracts, icon: "box" },
        ...when(may.options, { href: "/mypage/options", label: text.options, icon: "plus" }),
        ...when(may.claims, { href: "/mypage/claims", label: text.claims, icon: "wrench" }),
        ...when(may.partners, { href: "/mypage/partners", label: partners.nav, icon: "heart" }),
      ],
    },
    {
      label: text.idGroup,
      showLabel: true,
      items: [
        { href: "/mypage/account-ids", label: text.accountIds, icon: "users", count: waiting.firstLogins || undefined },
        ...when(may.mail, { href: "/mypage/mail", label: mailSettings.nav, icon: "mail" }),
      ],
    },
    {
      label: text.moneyGroup,
      showLabel: true,
      items: [
        ...when(may.statements, { href: "/mypage/statements", label: statements.nav, icon: "document" }),
        ...when(may.payment, { href: "/mypage/payment", label: payment.nav, icon: "yen" }),
      ],
    },
    {
      label: text.procedureGroup,
      showLabel: true,
      items: [
        { href: "/mypage/procedures", label: text.procedures, icon: "audit", count: waiting.endings || undefined },
        ...when(may.contact, { href: "/mypage/member", label: member.nav, icon: "user" }),
        ...when(may.forms, { href: "/mypage/forms", label: text.forms, icon: "edit" }),
        ...when(may.guides, { href: "/mypage/guides", label: text.guides, icon: "cart" }),
        ...when(may.ending !== null, { href: `/mypage/contracts/${may.ending}/end`, label: text.ending, icon: "minus" }),
      ],
    },
    {
      label: text.account,
      showLabel: true,
      items: [
        { href: "/mypage/security", label: text.security, icon: "shield" },
        ...when(may.ownData, { href: "/mypage/own-data", label: ownData.title, icon: "user" }),
        { href: "/mypage/documents" as Route, label: text.terms, icon: "document" },
      ],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

const when = (there: boolean, item: Omit<NavItem, "href"> & { readonly href: string }): NavItem[] =>
  there ? [{ ...item, href: item.href as Route }] : [];
