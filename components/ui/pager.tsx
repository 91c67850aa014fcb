import type { Route } from "next";
import type { Locale } from "@/lib/i18n/locale";
import { uiText } from "./text";
import { TextLink } from "./text-link";

type PagerProps = { locale: Locale; page: number; pages: number; hrefOf: (page: number) => Route };

/** Previous, where one is, next. One page needs no pager. */
export function Pager({ locale, page, pages, hrefOf }: PagerProps) {
  if (pages <= 1) return null;
  const text = uiText(locale);
  return (
    <nav aria-label={text.pager} className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2 text-note">
      <span className="text-muted">{text.pageOf(page, pages)}</span>
      {page > 1 ? <TextLink href={hrefOf(page - 1)}>{text.previousPage}</TextLink> : null}
      {page < pages ? <TextLink href={hrefOf(page + 1)}>{text.nextPage}</TextLink> : null}
    </nav>
  );
}
