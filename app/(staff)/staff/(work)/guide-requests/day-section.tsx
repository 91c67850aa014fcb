import { ButtonLink } from "@/components/ui/button-link";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { GuideDay } from "@/lib/queries/guides/staff-guides";
import { StaffSection } from "../../../parts/staff-heading";
import { ParcelTable } from "./parcel-table";
import { guideDayPath } from "./paths";

const link = "text-link underline decoration-1 underline-offset-[3px] hover:decoration-[3px]";

/** The requests of one day, its labels and list, and the way to mark them as sent. */
export function DaySection({ locale, group, maySend }: { locale: Locale; group: GuideDay; maySend: boolean }) {
  const text = messagesFor(locale).papers.staffGuides;
  const day = group.day.toString();
  const date = formatDate(group.day, locale);
  return (
    <StaffSection id={`day-${day}`} title={text.day(date)} aside={text.dayCount(group.parcels.length)}>
      <ParcelTable locale={locale} caption={text.day(date)} parcels={group.parcels} sent={false} />
      {maySend ? (
        <p className="no-print mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
          <ButtonLink href={guideDayPath(day, "sent")} look="outline" size="small">
            <span className="sr-only">{text.ofDay(date)}</span>
            {text.toSent}
          </ButtonLink>
          {/* Files, not pages. */}
          <a href={guideDayPath(day, "labels/file")} className={link}>
            <span className="sr-only">{text.ofDay(date)}</span>
            {text.labels}
          </a>
          <a href={guideDayPath(day, "addresses/csv")} className={link}>
            <span className="sr-only">{text.ofDay(date)}</span>
            {text.csv}
          </a>
        </p>
      ) : null}
    </StaffSection>
  );
}
