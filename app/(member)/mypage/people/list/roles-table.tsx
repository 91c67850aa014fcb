import type { Route } from "next";
import { cx } from "@/components/ui/cx";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { rolePermitted } from "@/lib/domain/permission";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { clausesOf } from "@/lib/i18n/reasons/clauses";
import type { PeopleView } from "@/lib/queries/people/people-page";

/** 役割でできること: the table that the server asks, printed. It stays a table on narrow screens: its sense is in comparing. */
export function RolesTable({ locale, page }: { locale: Locale; page: PeopleView }) {
  const text = messagesFor(locale).people.table;
  const { roles, role: own } = page;
  return (
    <Section id="roles" title={text.title}>
      <p className="text-note text-muted">{text.lead}</p>
      <table className="mt-2 w-full border-collapse text-note max-sm:text-chip">
        <caption className="sr-only">{text.title}</caption>
        <thead>
          <tr data-phrases className="border-b border-edge">
            <th scope="col" className="py-3 pr-2 text-left align-bottom text-heading">
              {text.what}
            </th>
            {roles.roles.map(({ code, label }) => (
              <th
                key={code}
                scope="col"
                className={cx("w-[18%] py-3 align-bottom text-heading sm:w-28 sm:px-1", code === own && "bg-reason")}
              >
                {label[locale]}
                {code === own ? <span className="block text-chip font-normal text-muted">{text.current}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roles.rows.map((row) => (
            <tr key={row.code} className="border-b border-line">
              <th scope="row" className="py-2.5 pr-2 text-left font-normal">
                <span className="block text-ink sm:text-body">{row.label[locale]}</span>
                {clausesOf([row], locale, page.documents).map((clause) => (
                  <TextLink
                    key={clause.clause}
                    href={clause.href as Route}
                    className="text-chip text-muted"
                    about={row.label[locale]}
                  >
                    <span className="max-sm:sr-only">{clause.document} </span>
                    {clause.clause}
                  </TextLink>
                ))}
              </th>
              {roles.roles.map(({ code }) => (
                <td
                  key={code}
                  className={cx("py-2.5 text-center align-top whitespace-nowrap sm:px-1", code === own && "bg-highlight")}
                >
                  <Cell may={rolePermitted(code, row.code, roles).ok} text={text} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="mt-4 text-note">
        {roles.roles.map(({ code, label, about, limits }) => (
          <div key={code} className="mt-1 sm:flex sm:gap-3">
            <dt className="font-bold sm:w-32">{label[locale]}</dt>
            <dd>
              {about[locale]} {limits ? text.limits(String(limits.longestDays)) : null}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Cell({ may, text }: { may: boolean; text: { yes: string; no: string } }) {
  return (
    <span
      className={cx(
        "inline-flex items-center justify-center gap-x-1.5 max-sm:flex-col",
        may ? "font-bold text-act" : "text-muted",
      )}
    >
      <Icon name={may ? "check-circle" : "minus"} size={17} />
      {may ? text.yes : text.no}
    </span>
  );
}
