import type { Route } from "next";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** Links to what is often done here; only what this login may do. */
export function QuickPanel({ locale, mayManageIds }: { locale: Locale; mayManageIds: boolean }) {
  const text = messagesFor(locale).home.quick;
  const links: { href: Route; label: string }[] = [
    { href: "/mypage/options", label: mayManageIds ? text.options : text.viewOptions },
    mayManageIds ? { href: "/mypage/account-ids/new", label: text.newId } : { href: "/mypage/account-ids", label: text.ids },
    { href: "/mypage/procedures", label: text.procedures },
    { href: "/mypage/security", label: text.security },
    { href: "/help", label: text.help },
  ];
  return (
    <Panel id="quick" title={text.title}>
      <ul className="space-y-2 text-note">
        {links.map((link) => (
          <li key={link.href}>
            <TextLink href={link.href}>{link.label}</TextLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
