"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { currentHref, type NavGroup } from "./nav-items";

type NavListProps = { label: string; groups: NavGroup[]; dense?: boolean };

/** The menu itself; the same list stands at the side of wide screens and inside 「メニュー」 of narrow ones. */
export function NavList({ label, groups, dense = false }: NavListProps) {
  const here = currentHref(groups, usePathname());
  return (
    <nav aria-label={label}>
      {groups.map((group, index) => (
        <div key={group.label} className={cx(index > 0 && !group.showLabel && "mt-4 border-t border-line pt-4")}>
          {group.showLabel ? <h2 className="mt-4 mb-1 px-3 text-chip font-normal text-muted">{group.label}</h2> : null}
          <ul aria-label={group.label}>
            {group.items.map((item) => (
              <li key={item.href}>
                <Link
                  href={item.href}
                  prefetch={false}
                  aria-current={item.href === here ? "page" : undefined}
                  className={cx(
                    "flex items-center gap-3 rounded-8 border-l-4 px-2.5 text-note hover:bg-ground",
                    dense ? "min-h-9" : "min-h-10 max-lg:min-h-11",
                    item.href === here ? "border-act bg-reason font-bold text-act" : "border-transparent text-ink",
                  )}
                >
                  <Icon name={item.icon} size={19} />
                  <span className="grow">{item.label}</span>
                  {item.count ? (
                    <span
                      className={cx(
                        "nums text-chip",
                        !dense && "min-w-6 rounded-full bg-solid-gray-100 px-2 py-0.5 text-center leading-130",
                      )}
                    >
                      {item.count}
                    </span>
                  ) : null}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
