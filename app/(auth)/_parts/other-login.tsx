import type { ReactNode } from "react";

/** The way to another login, loaded anew: the frame around all logins is one, and would keep wearing this brand. */
export function OtherLogin({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className="text-link underline decoration-1 underline-offset-[3px] hover:decoration-[3px]">
      {children}
    </a>
  );
}
