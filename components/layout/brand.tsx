import type { Route } from "next";
import Link from "next/link";
import type { BrandLook } from "@/lib/domain/catalogue/brand";
import { BrandMark } from "./brand-mark";
import { OperatorMark } from "./operator-mark";

type BrandProps = {
  /** The brand's name, or the operator's where no brand is shown. */
  name: string;
  look?: BrandLook | undefined;
  tag?: string | undefined;
  href: Route;
  dark?: boolean;
};

/** Mark, name, and which part of the site this is. */
export function Brand({ name, look, tag, href, dark = false }: BrandProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={`flex min-h-11 min-w-0 items-center gap-2.5 ${dark ? "text-white" : "text-heading"}`}
    >
      {look ? <BrandMark mark={look.mark} size={32} onFill={look.header === "filled"} /> : <OperatorMark />}
      <span className={dark ? "text-note font-bold leading-130 sm:text-h3" : "text-body font-bold leading-130 sm:text-h3"}>
        {name}
      </span>
      {tag && !dark ? <span className="border-l border-edge pl-3 text-note text-muted max-sm:hidden">{tag}</span> : null}
      {tag && dark ? (
        <span className="rounded-4 bg-yellow-300 px-2 sm:px-2.5 py-0.5 text-note font-bold text-black">{tag}</span>
      ) : null}
    </Link>
  );
}
