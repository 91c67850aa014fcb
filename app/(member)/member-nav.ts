import type { Route } from "next";
import type { NavGroup } from "@/components/layout/nav-items";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ShellView } from "@/lib/queries/mypage/get-shell";

/** The member's menu: no permission, no entry; a figure where something waits. */
export function memberNav(
  locale: Locale,
  { mayUseOptions, mayChangeContact, mayUseMail, mayManagePayment, mayViewStatements, waiting }: ShellView,
): NavGroup[] {
  const { home, mailSettings, member, payment, statements } = messagesFor(locale);
  const text = home.nav;
  return [
    {
      label: text.group,
      items: [
        { href: "/mypage", label: text.home, icon: "home", exact: true },
        { href: "/mypage/contracts", label: text.contracts, icon: "box" },
        { href: "/mypage/account-ids", label: text.accountIds, icon: "users", count: waiting.firstLogins || undefined },
        ...(mayUseMail ? [{ href: "/mypage/mail" as Route, label: mailSettings.nav, icon: "mail" } as const] : []),
        ...(mayUseOptions ? [{ href: "/mypage/options", label: text.options, icon: "plus" } as const] : []),
        ...(mayManagePayment ? [{ href: "/mypage/payment" as Route, label: payment.nav, icon: "yen" } as const] : []),
        ...(mayViewStatements ? [{ href: "/mypage/statements" as Route, label: statements.nav, icon: "document" } as const] : []),
        { href: "/mypage/procedures", label: text.procedures, icon: "audit", count: waiting.endings || undefined },
      ],
    },
    {
      label: text.account,
      items: [
        ...(mayChangeContact ? [{ href: "/mypage/member" as Route, label: member.nav, icon: "user" } as const] : []),
        { href: "/mypage/security", label: text.security, icon: "shield" },
        { href: "/terms", label: text.terms, icon: "document" },
      ],
    },
  ];
}
