import type { Metadata, Route } from "next";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Icon } from "@/components/ui/icon";
import { Table } from "@/components/ui/table";
import { now } from "@/lib/clock";
import { joinList } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { listStaffPeople } from "@/lib/queries/staff/staff-people";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../../parts/refused-role";
import { StaffHeading } from "../../../../parts/staff-heading";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPeople.tableTitle };
}

/** Who may what, printed from the table that every page and act asks. */
export default async function StaffPermissionsPage() {
  const session = await requireStaff("/staff/staff-people/permissions");
  const locale = await requestLocale();
  const page = await listStaffPeople(session.actor, await now());
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffPeople;
  const { roles, rows } = page.table;
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[{ label: text.title, href: "/staff/staff-people" as Route }, { label: text.tableTitle }]}
      />
      <div className="mt-2">
        <StaffHeading title={text.tableTitle} lead={text.tableLead} />
      </div>
      <ul className="border-t border-line sm:hidden">
        {rows.map((row) => (
          <li key={row.code} className="border-b border-line py-2">
            <span className="font-bold text-heading">{row.label[locale]}</span>
            {row.secondPerson ? <span className="block text-chip text-deadline">{text.secondPerson}</span> : null}
            <span className="block text-muted">
              {joinList(
                roles.filter(({ code }) => row.roles.includes(code)).map(({ label }) => label[locale]),
                locale,
              )}
            </span>
          </li>
        ))}
      </ul>
      <div className="max-sm:hidden">
        <Table
          locale={locale}
          dense
          caption={text.tableTitle}
          rows={[...rows]}
          rowKey={({ code }) => code}
          columns={[
            {
              key: "act",
              label: text.act,
              rowHeader: true,
              cell: (row) => (
                <>
                  {row.label[locale]}
                  {row.secondPerson ? (
                    <span className="block text-chip font-normal text-deadline">{text.secondPerson}</span>
                  ) : null}
                </>
              ),
            },
            ...roles.map((role) => ({
              key: role.code,
              label: role.label[locale],
              highlight: role.code === session.actor.role,
              cell: (row: (typeof rows)[number]) =>
                row.roles.includes(role.code) ? (
                  <span className="inline-flex items-center gap-1 whitespace-nowrap text-done-text">
                    <Icon name="check" size={16} />
                    {text.yes}
                  </span>
                ) : (
                  <span className="whitespace-nowrap text-muted">{text.no}</span>
                ),
            })),
          ]}
        />
      </div>
    </>
  );
}
