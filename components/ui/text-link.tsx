import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cx } from "./cx";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type TextLinkProps<T extends string> = {
  href: Route<T>;
  children: ReactNode;
  icon?: IconName | undefined;
  /** Words that only assistive technology reads, when the visible ones are the same on several lines. */
  about?: string | undefined;
  bold?: boolean;
  className?: string;
};

/** A link to another page. Pages are personal and never cached, so nothing is fetched ahead. */
export function TextLink<T extends string>({ href, children, icon, about, bold, className }: TextLinkProps<T>) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={cx(
        "text-link underline decoration-1 underline-offset-[3px] hover:decoration-[3px] active:text-act-active",
        icon && "inline-flex items-center gap-1.5",
        bold && "font-bold",
        className,
      )}
    >
      {icon ? <Icon name={icon} size={18} /> : null}
      {icon ? <span>{children}</span> : children}
      {about ? <span className="sr-only">{about}</span> : null}
    </Link>
  );
}
