import { cx } from "@/components/ui/cx";
import type { Locale } from "@/lib/i18n/locale";
import type { StaffOverview } from "@/lib/queries/staff/staff-overview";
import { staffText } from "../../parts/staff-text";

/** The day in five numbers, as a strip of equal cells. */
export function TodayCounts({ locale, today }: { locale: Locale; today: StaffOverview["today"] }) {
  const text = staffText(locale).staff.overview;
  const cells = [
    { label: text.todayCounts.procedures, value: today.procedures },
    { label: text.todayCounts.newLocks, value: today.newLocks },
    { label: text.todayCounts.unlocked, value: today.unlocked },
    { label: text.todayCounts.refused, value: today.refused },
    { label: text.todayCounts.failingMails, value: today.failingMails, alarm: today.failingMails > 0 },
  ];
  return (
    <dl aria-label={text.today} className="grid grid-cols-2 overflow-hidden rounded-8 border border-line sm:grid-cols-5">
      {cells.map((cell) => (
        <div
          key={cell.label}
          className={cx("-mt-px -ml-px border-t border-l border-line px-3 py-2", cell.alarm && "bg-error-ground text-error")}
        >
          <dt className={cx("text-chip", !cell.alarm && "text-muted")}>{cell.label}</dt>
          <dd className={cx("nums text-h2 font-bold", !cell.alarm && "text-heading")}>
            {cell.value}
            {text.unit ? <span className="ml-0.5 text-chip font-normal">{text.unit}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
