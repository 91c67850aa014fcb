import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { type ButtonLook, type ButtonSize, buttonClass } from "./button-style";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";

type ButtonLinkProps<T extends string> = {
  href: Route<T>;
  children: ReactNode;
  look?: ButtonLook;
  size?: ButtonSize;
  wide?: boolean;
  icon?: IconName | undefined;
  className?: string | undefined;
};

/** Goes to the page where an act begins; looks like a button, is a link. */
export function ButtonLink<T extends string>({
  href,
  children,
  look = "primary",
  size = "medium",
  wide = false,
  icon,
  className,
}: ButtonLinkProps<T>) {
  return (
    <Link href={href} prefetch={false} className={buttonClass(look, size, { wide, className })}>
      {icon ? <Icon name={icon} size={18} /> : null}
      <span>{children}</span>
    </Link>
  );
}
