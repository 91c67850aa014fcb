import type { Route } from "next";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MenuRights } from "@/lib/queries/mypage/menu-rights";

/** Links to what is often done here; only what this login may do. */
type Props = { locale: Locale; mayManageIds: boolean; may: MenuRights };

export function QuickPanel({ locale, mayManageIds, may }: Props) {
  const text = messagesFor(locale).home.quick;
  const links: { href: string; label: string }[] = [
    { href: "/mypage/options", label: may.options && mayManageIds ? text.options : text.viewOptions },
    mayManageIds ? { href: "/mypage/account-ids/new", label: text.newId } : { href: "/mypage/account-ids", label: text.ids },
    ...(may.mail ? [{ href: "/mypage/mail", label: text.mail }] : []),
    ...(may.statements ? [{ href: "/mypage/statements", label: text.statements }] : []),
    ...(may.payment ? [{ href: "/mypage/payment", label: text.payment }] : []),
    ...(may.contact ? [{ href: "/mypage/member/change", label: text.contact }] : []),
    { href: "/mypage/procedures", label: text.procedures },
    { href: "/mypage/security", label: text.security },
    { href: "/help", label: text.help },
  ];
  return (
    <Panel id="quick" title={text.title}>
      <ul className="space-y-2 text-note">
        {links.map((link) => (
          <li key={link.href}>
            <TextLink href={link.href as Route}>{link.label}</TextLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
