import type { Route } from "next";
import Link from "next/link";

type BrandProps = { operator: string; tag?: string | undefined; href: Route; dark?: boolean };

/** Our own mark, the operator's name, and which part of the site this is. */
export function Brand({ operator, tag, href, dark = false }: BrandProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      className={`flex min-h-11 min-w-0 items-center gap-2.5 ${dark ? "text-white" : "text-heading"}`}
    >
      <svg aria-hidden="true" width="28" height="28" viewBox="0 0 28 28" className="shrink-0">
        <rect width="28" height="28" rx="6" className="fill-act" />
        <g fill="none" stroke="#fff" strokeWidth="1.9" strokeLinecap="round" strokeLinejoin="round">
          <path d="M14 13V6.5m-3 2.8 3-3 3 3" />
          <path d="M6 16.5c1.3 0 1.3-1.2 2.7-1.2s1.3 1.2 2.6 1.2 1.4-1.2 2.7-1.2 1.3 1.2 2.7 1.2 1.3-1.2 2.6-1.2 1.4 1.2 2.7 1.2" />
          <path d="M6 21.2c1.3 0 1.3-1.2 2.7-1.2s1.3 1.2 2.6 1.2 1.4-1.2 2.7-1.2 1.3 1.2 2.7 1.2 1.3-1.2 2.6-1.2 1.4 1.2 2.7 1.2" />
        </g>
      </svg>
      <span className={dark ? "text-note font-bold leading-130 sm:text-h3" : "text-body font-bold leading-130 sm:text-h3"}>
        {operator}
      </span>
      {tag && !dark ? (
        <span className="border-l border-solid-gray-420 pl-3 text-note text-muted max-sm:hidden">{tag}</span>
      ) : null}
      {tag && dark ? (
        <span className="rounded-4 bg-yellow-300 px-2 sm:px-2.5 py-0.5 text-note font-bold text-black">{tag}</span>
      ) : null}
    </Link>
  );
}
