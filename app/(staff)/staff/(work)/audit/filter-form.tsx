import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { TextLink } from "@/components/ui/text-link";
import type { Locale } from "@/lib/i18n/locale";
import { FilterField, staffInputClass } from "../../../parts/filter-field";
import { staffText } from "../../../parts/staff-text";

type Typed = { actor: string; member: string; action: string; from: string; until: string };
type AuditFilterFormProps = { locale: Locale; typed: Typed; badFrom: boolean; badUntil: boolean };

/** Filters by GET: each view of the trail has its address. */
export function AuditFilterForm({ locale, typed, badFrom, badUntil }: AuditFilterFormProps) {
  const text = staffText(locale).audit;
  const { filters } = text;
  const day = (name: "from" | "until", bad: boolean) => (
    <FilterField id={name} label={filters[name]}>
      <input
        id={name}
        name={name}
        type="date"
        defaultValue={bad ? undefined : typed[name]}
        aria-invalid={bad || undefined}
        aria-describedby={bad ? `${name}-error` : undefined}
        className={staffInputClass}
      />
      {bad ? <FieldError id={name} locale={locale} message={text.badDate} /> : null}
    </FilterField>
  );
  return (
    <form action="/staff/audit" method="get" className="my-4 flex flex-wrap items-end gap-x-4 gap-y-3">
      <FilterField id="actor" label={filters.actor} hint={filters.actorHint}>
        <input id="actor" name="actor" defaultValue={typed.actor} maxLength={100} className={staffInputClass} />
      </FilterField>
      <FilterField id="member" label={filters.member} hint={filters.memberHint}>
        <input id="member" name="member" defaultValue={typed.member} maxLength={100} className={staffInputClass} />
      </FilterField>
      <FilterField id="action" label={filters.action}>
        <select id="action" name="action" defaultValue={typed.action} className={staffInputClass}>
          <option value="">{filters.anyAction}</option>
          {Object.entries(text.actions).map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      </FilterField>
      {day("from", badFrom)}
      {day("until", badUntil)}
      <div className="flex items-center gap-4">
        <Button size="small" look="outline">
          {filters.apply}
        </Button>
        <TextLink href="/staff/audit">{filters.clear}</TextLink>
      </div>
    </form>
  );
}
