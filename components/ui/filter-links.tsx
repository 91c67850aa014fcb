import type { Route } from "next";
import Link from "next/link";
import type { Locale } from "@/lib/i18n/locale";
import { cx } from "./cx";
import { uiText } from "./text";

export type FilterLink = { href: Route; label: string; count?: number | undefined; current: boolean };

/** Views of one list as links, so that each view has its address. */
export function FilterLinks({ locale, links, label }: { locale: Locale; links: FilterLink[]; label?: string }) {
  return (
    <nav aria-label={label ?? uiText(locale).filters}>
      <ul className="flex flex-wrap gap-2">
        {links.map((link) => (
          <li key={link.href}>
            <Link
              href={link.href}
              prefetch={false}
              aria-current={link.current ? "page" : undefined}
              className={cx(
                "inline-flex min-h-10 items-center gap-1.5 rounded-8 border px-4 text-note",
                link.current ? "border-ink bg-ink font-bold text-white" : "border-edge bg-white text-ink hover:bg-ground",
              )}
            >
              {link.label}
              {link.count === undefined ? null : <span className="nums">{link.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
