"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

/** The menu of narrow screens: plain `<details>`, closed again on the next page. */
export function Menu({ label, children, dark = false }: { label: string; children: ReactNode; dark?: boolean }) {
  return (
    <details key={usePathname()} className="group lg:hidden">
      <summary
        className={`flex min-h-11 items-center gap-2 rounded-8 border px-3 whitespace-nowrap sm:px-4 text-note font-bold ${dark ? "border-white text-white" : "border-edge text-heading hover:bg-ground"}`}
      >
        <Icon name="menu" size={20} />
        {label}
      </summary>
      <div className="absolute inset-x-0 top-full z-10 border-b border-line bg-white px-4 pt-4 pb-6 text-ink shadow-1">
        {children}
      </div>
    </details>
  );
}
