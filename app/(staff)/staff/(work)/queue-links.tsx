import type { Route } from "next";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import { waitingCounts } from "@/lib/queries/staff/waiting-counts";
import { staffText } from "../../parts/staff-text";
import { staffQueues } from "./staff-nav";

/** The queues that have pages of their own, with what waits there; the locks stand on this page in full. */
export async function QueueLinks({ locale, session }: { locale: Locale; session: StaffSession }) {
  const text = staffText(locale).staff.overview;
  const queues = staffQueues(locale, await waitingCounts(session.actor)).filter(
    ({ href, permission }) => href !== "/staff/locks" && session.permissions.includes(permission),
  );
  if (queues.length === 0) return null;
  return (
    <nav aria-label={text.queues} className="mt-3">
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {queues.map(({ href, label, count, icon }) => (
          <li key={href} className="flex min-h-8 items-center gap-2">
            <TextLink href={href as Route} icon={icon}>
              {label}
            </TextLink>
            <span className={count ? "nums font-bold" : "nums text-muted"}>
              {count ?? 0}
              {text.unit}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
