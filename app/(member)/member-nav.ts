import type { NavGroup } from "@/components/layout/nav-items";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ShellView } from "@/lib/queries/mypage/get-shell";

/** The member's menu: no permission, no entry; a figure where something waits. */
export function memberNav(locale: Locale, { mayUseOptions, waiting }: ShellView): NavGroup[] {
  const text = messagesFor(locale).home.nav;
  return [
    {
      label: text.group,
      items: [
        { href: "/mypage", label: text.home, icon: "home", exact: true },
        { href: "/mypage/contracts", label: text.contracts, icon: "box" },
        { href: "/mypage/account-ids", label: text.accountIds, icon: "users", count: waiting.firstLogins || undefined },
        ...(mayUseOptions ? [{ href: "/mypage/options", label: text.options, icon: "plus" } as const] : []),
        { href: "/mypage/procedures", label: text.procedures, icon: "audit", count: waiting.endings || undefined },
      ],
    },
    {
      label: text.account,
      items: [
        { href: "/mypage/security", label: text.security, icon: "shield" },
        { href: "/terms", label: text.terms, icon: "document" },
      ],
    },
  ];
}
