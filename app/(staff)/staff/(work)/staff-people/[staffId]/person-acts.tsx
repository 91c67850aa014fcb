import type { Route } from "next";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { StaffPersonPage } from "@/lib/queries/staff/staff-people";
import { staffInputClass } from "../../../../parts/filter-field";

/** What an administrator may do with this login: each leads to a page that says what will happen. */
export function PersonActs({ locale, page }: { locale: Locale; page: StaffPersonPage }) {
  const { person, table, mayManage } = page;
  const text = messagesFor(locale).staffPeople;
  if (!mayManage) return null;
  if (person.isViewer) {
    return (
      <div className="mt-6 max-w-confirm">
        <Note locale={locale} title={text.ownTitle}>
          {text.ownText}
        </Note>
      </div>
    );
  }
  const path = `/staff/staff-people/${person.id}`;
  const acts = [person.state === "locked" ? ("unlock" as const) : ("lock" as const), "end-sessions" as const];
  return (
    <div className="no-print mt-6 grid gap-5">
      <form action={`${path}/role`} method="get" className="flex flex-wrap items-end gap-3">
        <div className="grid gap-1">
          <label htmlFor="to" className="font-bold text-heading">
            {text.newRole}
          </label>
          <select id="to" name="to" required defaultValue="" className={staffInputClass}>
            <option value="">{text.chooseRole}</option>
            {table.roles
              .filter(({ code }) => code !== person.role)
              .map(({ code, label }) => (
                <option key={code} value={code}>
                  {label[locale]}
                </option>
              ))}
          </select>
        </div>
        <Button size="small" look="outline">
          {text.changeRole}
        </Button>
      </form>
      <p className="flex flex-wrap gap-3">
        {acts.map((act) => (
          <ButtonLink key={act} href={`${path}/${act}` as Route} look="plain" size="small">
            {text.acts[act]}
          </ButtonLink>
        ))}
      </p>
    </div>
  );
}
