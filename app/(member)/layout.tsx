import type { ReactNode } from "react";
import { LogoutButton } from "@/components/layout/logout-button";
import { MemberShell } from "@/components/layout/shells";
import { now } from "@/lib/clock";
import type { PortalActor } from "@/lib/domain/permission";
import { getShell } from "@/lib/queries/mypage/get-shell";
import { getMemberShell } from "@/lib/queries/mypage/member-shell";
import { requireLogin } from "@/lib/web/guard";
import { siteBrand } from "@/lib/web/site-brand";
import { siteOperator } from "@/lib/web/site-operator";
import { memberNav } from "./member-nav";
import { MemberSwitcher } from "./member-switcher";
import { portalNav } from "./portal-nav";
import { ProvedNote } from "./proved-note";
import { UndeliveredNote } from "./undelivered-note";

// One page, one decision: a page that shows the steps of a procedure (or says `data-flow`) drops the side menu and is as
// narrow as a form should be. The stylesheet decides, because a layout stays in place when the page below it changes.
const flow =
  "[&:has([data-flow])_aside]:hidden [&:has([data-flow])_main>div]:mx-auto [&:has([data-flow])_main>div]:max-w-[50.5rem] [&:has(main_nav_[aria-current=step])_aside]:hidden [&:has(main_nav_[aria-current=step])_main>div]:mx-auto [&:has(main_nav_[aria-current=step])_main>div]:max-w-[50.5rem]";

/** The frame of every page behind the login. It shows; it guards nothing: each page and query asks for itself. */
export default async function MemberLayout({ children }: { children: ReactNode }) {
  const actor = await requireLogin();
  const { userName, nav } = await frameOf(actor);
  const operator = await siteOperator();
  const { locale } = actor;
  return (
    <div className={flow}>
      <MemberShell
        locale={locale}
        operator={operator.name[locale]}
        brand={await siteBrand()}
        homeHref="/mypage"
        userName={userName}
        logout={<LogoutButton locale={locale} action="/logout" />}
        nav={nav}
      >
        {actor.contractId === null ? <MemberSwitcher actor={actor} /> : null}
        <UndeliveredNote actor={actor} />
        <ProvedNote actor={actor} />
        {children}
      </MemberShell>
    </div>
  );
}

async function frameOf(actor: PortalActor) {
  if (actor.contractId === null) {
    const shell = await getMemberShell(actor, await now());
    const { memberName, userName } = shell;
    return {
      userName: memberName === userName ? userName : `${memberName}　${userName}`,
      nav: portalNav(actor.locale, shell),
    };
  }
  const shell = await getShell(actor, await now());
  return { userName: shell.userName, nav: memberNav(actor.locale, shell) };
}
