import type { Route } from "next";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { staffText } from "./staff-text";

type KeyPagerProps = { locale: Locale; previous: string | null; next: string | null; hrefOf: (cursor: string) => Route };

/** Back and forth through a list by key. One page needs none. */
export function KeyPager({ locale, previous, next, hrefOf }: KeyPagerProps) {
  if (!previous && !next) return null;
  const text = staffText(locale).staff.pager;
  return (
    <nav aria-label={text.label} className="mt-4 flex gap-6">
      {previous ? <TextLink href={hrefOf(previous)}>{text.previous}</TextLink> : null}
      {next ? <TextLink href={hrefOf(next)}>{text.next}</TextLink> : null}
    </nav>
  );
}
