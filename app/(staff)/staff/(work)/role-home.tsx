import { Icon } from "@/components/ui/icon";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import { waitingCounts } from "@/lib/queries/staff/waiting-counts";
import { StaffHeading, StaffSection } from "../../parts/staff-heading";
import { staffText } from "../../parts/staff-text";
import { staffNav, staffQueues } from "./staff-nav";

type RoleHomeProps = { locale: Locale; session: StaffSession; asOf: string };

/** The first page of a role without the queue of locks: its own queues with what waits in each, and its other pages. */
export async function RoleHome({ locale, session, asOf }: RoleHomeProps) {
  const { home: text, overview } = staffText(locale).staff;
  const waiting = await waitingCounts(session.actor);
  const queueHrefs = new Set(staffQueues(locale, waiting).map(({ href }) => href));
  const groups = staffNav(session, locale, waiting).filter(({ items }) => items.every(({ exact }) => !exact));
  return (
    <>
      <StaffHeading title={text.title} lead={text.lead(session.roleName[locale])} aside={asOf} />
      {groups.map(({ label, items }) => (
        <StaffSection key={label} id={`home-${items[0]?.href.split("/").at(-1)}`} title={label}>
          <ul className="max-w-[44rem] border-t border-line">
            {items.map(({ href, label: name, icon, count }) => (
              <li key={href} className="flex min-h-11 items-center justify-between gap-4 border-b border-line px-2">
                <span className="flex min-w-0 items-center gap-2">
                  <Icon name={icon} size={18} className="shrink-0 text-muted" />
                  <TextLink href={href} className="inline-block min-h-6">
                    {name}
                  </TextLink>
                </span>
                {queueHrefs.has(href) ? (
                  <span className={count ? "nums shrink-0 font-bold" : "shrink-0 text-muted"}>
                    {count ? `${count}${overview.unit}` : text.nothing}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </StaffSection>
      ))}
    </>
  );
}
