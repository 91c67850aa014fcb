import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import type { Brand as SiteBrand } from "@/lib/domain/catalogue/brand";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { Brand } from "./brand";
import { LanguageSwitch } from "./language-switch";
import { Menu } from "./menu";
import type { NavGroup } from "./nav-items";
import { NavList } from "./nav-list";

export type SiteHeaderProps = {
  locale: Locale;
  operator: string;
  /** The brand that the page wears; left out, the operator's own look. */
  brand?: SiteBrand | null;
  homeHref: Route;
  /** Whoever is logged in. */
  userName?: string | undefined;
  /** The logout form (see LogoutButton). */
  logout?: ReactNode;
  nav?: NavGroup[] | undefined;
};

/** Mark, help, language, who is logged in, logout. Below 1024 px all but the mark is in 「メニュー」. */
export function SiteHeader({ locale, operator, brand, homeHref, userName, logout, nav }: SiteHeaderProps) {
  const text = messagesFor(locale).layout;
  const tools = (
    <>
      <Link
        href="/help"
        prefetch={false}
        className="flex min-h-11 items-center gap-1.5 text-note whitespace-nowrap text-ink hover:underline"
      >
        <Icon name="help" size={18} />
        {text.help}
      </Link>
      <LanguageSwitch locale={locale} />
      {userName ? (
        <span className="flex min-h-11 items-center gap-1.5 text-note">
          <Icon name="user" size={18} />
          {text.userSuffix(userName)}
        </span>
      ) : null}
      {logout}
    </>
  );
  return (
    <header data-part="site" data-look={brand?.look?.header} className="relative border-b border-line bg-white">
      <div className={cx("flex min-h-16 items-center justify-between gap-x-3 px-4 sm:px-8", !nav && "flex-wrap")}>
        <div data-bar className="min-w-0">
          <Brand name={brand ? brand.name[locale] : operator} look={brand?.look} tag={text.myPage} href={homeHref} />
        </div>
        <div data-bar className={nav ? "hidden items-center gap-6 lg:flex" : "ml-auto flex items-center gap-4 sm:gap-6"}>
          {tools}
        </div>
        {nav ? (
          <Menu label={text.menu}>
            <NavList label={text.mainNav} groups={nav} />
            <div className="mt-4 grid border-t border-line px-3.5 pt-3">{tools}</div>
          </Menu>
        ) : null}
      </div>
    </header>
  );
}
