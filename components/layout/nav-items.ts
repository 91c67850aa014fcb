import type { Route } from "next";
import type { IconName } from "@/components/ui/icon-paths";

/** One entry of a menu. What a login may not do is left out by whoever makes the list. */
export type NavItem = {
  href: Route;
  label: string;
  icon: IconName;
  /** Things that wait there. */
  count?: number | undefined;
  /** Only this very address counts as here, not what lies below it (the home page). */
  exact?: boolean;
};

export type NavGroup = {
  label: string /** Drawn above the group (staff); otherwise only read. */;
  showLabel?: boolean;
  items: NavItem[];
};

/** The entry that the address belongs to: the longest one that it starts with. */
export function currentHref(groups: NavGroup[], path: string): string | undefined {
  const here = groups
    .flatMap((group) => group.items)
    .filter(({ href, exact }) => path === href || (!exact && path.startsWith(`${href}/`)))
    .sort((a, b) => b.href.length - a.href.length);
  return here[0]?.href;
}
