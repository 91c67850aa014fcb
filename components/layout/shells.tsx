import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { messagesFor } from "@/lib/i18n/messages";
import type { NavGroup } from "./nav-items";
import { NavList } from "./nav-list";
import { PrintHeader } from "./print-header";
import { SiteFooter } from "./site-footer";
import { SiteHeader, type SiteHeaderProps } from "./site-header";
import { SkipLink } from "./skip-link";

type ShellProps = SiteHeaderProps & { children: ReactNode };

function Frame({ children, ...header }: ShellProps) {
  return (
    <div className="flex min-h-dvh flex-col" data-brand={header.brand?.path}>
      <SkipLink locale={header.locale} />
      <PrintHeader locale={header.locale} operator={header.operator} brand={header.brand ?? null} />
      <SiteHeader {...header} />
      <div className="flex grow">{children}</div>
      <SiteFooter locale={header.locale} operator={header.operator} brand={header.brand ?? null} />
    </div>
  );
}

function Main({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <main id="main" tabIndex={-1} className={cx("w-full min-w-0 px-4 py-6 outline-none sm:px-8 sm:py-8 lg:px-10", className)}>
      {children}
    </main>
  );
}

/** Pages of a logged-in member: side menu from 1024 px on, 「メニュー」 in the header below. */
export function MemberShell({ nav, children, ...header }: ShellProps & { nav: NavGroup[] }) {
  return (
    <Frame {...header} nav={nav}>
      <aside className="no-print hidden w-58 shrink-0 border-r border-line px-3 py-6 lg:block">
        <NavList label={messagesFor(header.locale).layout.mainNav} groups={nav} />
      </aside>
      <Main>
        <div className="max-w-main">{children}</div>
      </Main>
    </Frame>
  );
}

/** One decision: no side menu. `confirm` (872 px) for input, confirm and complete; `flow` (1144 px) for comparisons. */
export function FlowShell({ width = "confirm", children, ...header }: ShellProps & { width?: "confirm" | "flow" }) {
  return (
    <Frame {...header}>
      <Main>
        <div className={cx("mx-auto", width === "confirm" ? "max-w-[50.5rem]" : "max-w-flow")}>{children}</div>
      </Main>
    </Frame>
  );
}

/** Before login: room for two equal forms side by side. */
export function AuthShell({ children, ...header }: ShellProps) {
  return (
    <Frame {...header}>
      <Main>
        <div className="mx-auto max-w-[63.5rem]">{children}</div>
      </Main>
    </Frame>
  );
}
