import type { Route } from "next";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { Brand } from "./brand";
import { Menu } from "./menu";
import type { NavGroup } from "./nav-items";
import { NavList } from "./nav-list";
import { SkipLink } from "./skip-link";

type StaffShellProps = {
  locale: Locale;
  operator: string;
  homeHref: Route;
  /** Nobody is logged in yet when these are left out. */
  userName?: string;
  logout?: ReactNode;
  nav?: NavGroup[];
  /** Where the search box sends `?q=` by GET. */
  searchHref?: Route;
  searchValue?: string;
  /** 「営業時間 9:00〜17:30」 */
  hours?: string;
  children: ReactNode;
};

/** The operator's own side: dark bar, 業務 tag, search from everywhere, dense pages. */
export function StaffShell({
  locale,
  operator,
  homeHref,
  userName,
  logout,
  nav,
  searchHref,
  searchValue,
  hours,
  children,
}: StaffShellProps) {
  const text = messagesFor(locale).layout;
  return (
    <div className="flex min-h-dvh flex-col text-note leading-150">
      <SkipLink locale={locale} />
      <header data-part="site" className="relative bg-bar text-white">
        <div className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-2 px-4 sm:gap-x-6 py-1 sm:px-5">
          <Brand name={operator} tag={text.staffTag} href={homeHref} dark />
          {searchHref ? <SearchBox locale={locale} href={searchHref} value={searchValue} /> : null}
          <div className="ml-auto hidden items-center gap-6 lg:flex">
            {hours ? <span>{hours}</span> : null}
            {userName ? <StaffName name={userName} /> : null}
            {logout}
          </div>
          {nav ? (
            <div className="ml-auto lg:hidden">
              <Menu label={text.menu} dark>
                <NavList label={text.staffNav} groups={nav} />
                <div className="mt-4 grid gap-2 border-t border-line px-3.5 pt-3 **:text-ink">
                  {userName ? <StaffName name={userName} /> : null}
                  {logout}
                </div>
              </Menu>
            </div>
          ) : null}
        </div>
      </header>
      <div className="flex grow">
        {nav ? (
          <aside className="no-print hidden w-46 shrink-0 border-r border-line px-2 py-3 lg:block">
            <NavList label={text.staffNav} groups={nav} dense />
          </aside>
        ) : null}
        <main id="main" tabIndex={-1} className="w-full min-w-0 px-4 py-5 outline-none sm:px-5">
          {children}
        </main>
      </div>
    </div>
  );
}

function StaffName({ name }: { name: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <Icon name="user" size={16} />
      {name}
    </span>
  );
}

function SearchBox({ locale, href, value }: { locale: Locale; href: Route; value: string | undefined }) {
  const text = messagesFor(locale).layout;
  return (
    <search className="min-w-0 max-w-96 grow basis-40">
      <form action={href} method="get" className="flex rounded-4 bg-white text-ink">
        <label htmlFor="staff-search" className="sr-only">
          {text.staffSearchLabel}
        </label>
        <input
          id="staff-search"
          name="q"
          type="search"
          defaultValue={value}
          placeholder={text.staffSearch}
          className="min-h-9 min-w-0 grow rounded-4 px-3 placeholder:text-muted"
        />
        <button
          type="submit"
          aria-label={text.search}
          className="grid min-h-9 w-10 place-content-center rounded-4 hover:bg-ground"
        >
          <Icon name="search" size={18} />
        </button>
      </form>
    </search>
  );
}
