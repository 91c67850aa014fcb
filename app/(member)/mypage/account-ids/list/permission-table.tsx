import type { Route } from "next";
import { cx } from "@/components/ui/cx";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { LoginRole } from "@/lib/domain/permission";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { clausesOf } from "@/lib/i18n/reasons/clauses";
import type { AccountIdsView, PermissionLine } from "@/lib/queries/account-ids/list-account-ids";
import { PermissionCell } from "./permission-cell";

const roles: readonly LoginRole[] = ["holder", "admin", "user"];

/**
 * 権限でできること: the table that the server asks, printed. It stays a table on narrow screens, because its sense is in comparing
 * the three columns: four short columns fit 320 px, and thirty cards would not be read.
 */
export function PermissionTable({ locale, view }: { locale: Locale; view: AccountIdsView }) {
  const text = messagesFor(locale).accountIds;
  return (
    <Section id="permissions" title={text.table.title}>
      <p className="text-note text-muted">{text.table.lead}</p>
      <table className="mt-2 w-full border-collapse text-note max-sm:text-chip">
        <caption className="sr-only">{text.table.title}</caption>
        <thead>
          <tr data-phrases className="border-b border-edge">
            <th scope="col" className="py-3 pr-2 text-left align-bottom text-heading">
              {text.table.what}
            </th>
            {roles.map((role) => (
              <th
                key={role}
                scope="col"
                className={cx("w-[21%] px-1 py-3 align-bottom text-heading sm:w-36", role === view.role && "bg-reason")}
              >
                {text.roles[role]}
                {role === view.role ? <span className="block text-chip font-normal text-muted">{text.table.current}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.permissions.map((row) => (
            <tr key={row.code} className="border-b border-line">
              <th scope="row" className="py-2.5 pr-2 text-left font-normal">
                <span className="block text-ink sm:text-body">{row.label[locale]}</span>
                <RowBasis locale={locale} row={row} view={view} />
              </th>
              {roles.map((role) => (
                <td key={role} className={cx("px-1 py-2.5 text-center align-top", role === view.role && "bg-highlight")}>
                  <PermissionCell locale={locale} row={row} role={role} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** Where the row is written, as a small link: a chip in each of thirty rows would be louder than the table itself. */
function RowBasis({ locale, row, view }: { locale: Locale; row: PermissionLine; view: AccountIdsView }) {
  return clausesOf([row.term], locale, view.documents).map((clause) => (
    <TextLink key={clause.clause} href={clause.href as Route} className="text-chip text-muted" about={row.label[locale]}>
      <span className="max-sm:sr-only">{clause.document} </span>
      {clause.clause}
    </TextLink>
  ));
}
