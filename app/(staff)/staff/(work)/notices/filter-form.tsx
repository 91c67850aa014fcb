import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { type NoticePhase, noticeKinds } from "@/lib/domain/notices/notice";
import type { Locale } from "@/lib/i18n/locale";
import type { NoticeSearch } from "@/lib/queries/notices/staff-notices";
import { FilterField, staffInputClass } from "../../../parts/filter-field";
import { noticeText } from "./parts/notice-text";
import { listPath } from "./parts/paths";

export const phases = ["now", "ahead", "past", "withdrawn"] as const satisfies readonly NoticePhase[];

/** Filters by GET: each view of the list has its address. */
export function NoticeFilterForm({ locale, search }: { locale: Locale; search: NoticeSearch }) {
  const text = noticeText(locale);
  return (
    <form action="/staff/notices" method="get" className="my-4 flex flex-wrap items-end gap-x-4 gap-y-3">
      <FilterField id="q" label={text.search} hint={text.searchHint}>
        <input id="q" name="q" type="search" defaultValue={search.text} maxLength={100} className={staffInputClass} />
      </FilterField>
      <FilterField id="kind" label={text.kind}>
        <select id="kind" name="kind" defaultValue={search.kind ?? ""} className={staffInputClass}>
          <option value="">{text.any}</option>
          {noticeKinds.map((kind) => (
            <option key={kind} value={kind}>
              {text.kinds[kind]}
            </option>
          ))}
        </select>
      </FilterField>
      <FilterField id="state" label={text.state}>
        <select id="state" name="state" defaultValue={search.phase ?? ""} className={staffInputClass}>
          <option value="">{text.any}</option>
          {phases.map((phase) => (
            <option key={phase} value={phase}>
              {text.states[phase]}
            </option>
          ))}
        </select>
      </FilterField>
      <div className="flex items-center gap-4">
        <Button size="small" look="outline">
          {text.apply}
        </Button>
        <TextLink href={listPath}>{text.clear}</TextLink>
      </div>
    </form>
  );
}
