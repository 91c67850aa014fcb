import type { Route } from "next";
import type { Locale } from "@/lib/i18n/locale";
import { uiText } from "./text";
import { TextLink } from "./text-link";

export type Crumb = { label: string; href?: Route | undefined };

/** The way back up; the last one is this page and no link. */
export function Breadcrumb({ locale, crumbs }: { locale: Locale; crumbs: Crumb[] }) {
  return (
    <nav aria-label={uiText(locale).breadcrumb} className="text-note">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} aria-current={index === crumbs.length - 1 ? "page" : undefined} className="flex gap-2">
            {index > 0 ? (
              <span aria-hidden="true" className="text-muted">
                ›
              </span>
            ) : null}
            {crumb.href ? <TextLink href={crumb.href}>{crumb.label}</TextLink> : <span>{crumb.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
