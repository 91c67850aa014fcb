import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import type { Locale } from "@/lib/i18n/locale";
import { staffInputClass } from "../../../parts/filter-field";
import { staffText } from "../../../parts/staff-text";

/** Search by GET: each search has its address. */
export function MemberSearchForm({ locale, value, error }: { locale: Locale; value: string; error: string | undefined }) {
  const text = staffText(locale).staff.members;
  return (
    <search>
      <form action="/staff/members" method="get" className="max-w-[60em]">
        <label htmlFor="q" className="font-bold text-heading">
          {text.searchLabel}
        </label>
        <p id="q-hint" className="text-chip text-muted">
          {text.searchHint}
        </p>
        {error ? <FieldError id="q" locale={locale} message={error} /> : null}
        <div className="mt-1.5 flex gap-2">
          <input
            id="q"
            name="q"
            type="search"
            defaultValue={value}
            aria-describedby={error ? "q-hint q-error" : "q-hint"}
            aria-invalid={error ? true : undefined}
            autoCapitalize="none"
            spellCheck={false}
            className={`${staffInputClass} min-w-0 grow`}
          />
          <Button size="small" icon="search" className="shrink-0">
            {text.search}
          </Button>
        </div>
      </form>
    </search>
  );
}
