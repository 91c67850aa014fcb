import type { Metadata, Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { listStaffPeople } from "@/lib/queries/staff/staff-people";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { StaffHeading } from "../../../parts/staff-heading";
import { PersonStateChip } from "./person-state-chip";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPeople.title };
}

/** Everybody who works here, with role and state. */
export default async function StaffPeoplePage() {
  const session = await requireStaff("/staff/staff-people");
  const locale = await requestLocale();
  const page = await listStaffPeople(session.actor, await now());
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffPeople;
  return (
    <>
      <StaffHeading title={text.title} count={text.count(page.people.length)} lead={text.lead} />
      <p className="no-print mb-4 flex flex-wrap items-center gap-x-6 gap-y-3">
        {page.mayManage ? (
          <ButtonLink href={"/staff/staff-people/new" as Route} size="small">
            {text.add}
          </ButtonLink>
        ) : null}
        <TextLink href={"/staff/staff-people/permissions" as Route}>{text.toTable}</TextLink>
      </p>
      {page.people.length === 0 ? (
        <Empty icon="users" title={text.empty} />
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.title}
          rows={[...page.people]}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "name",
              label: text.columns.name,
              rowHeader: true,
              cell: ({ id, name, loginId, isViewer }) => (
                <>
                  <TextLink href={`/staff/staff-people/${id}` as Route} bold className="inline-block min-h-6">
                    {name}
                  </TextLink>
                  {isViewer ? <span className="ml-2 text-chip text-muted">{text.you}</span> : null}
                  <span className="block text-chip font-normal text-muted">{loginId}</span>
                </>
              ),
            },
            { key: "role", label: text.columns.role, cell: ({ roleName }) => roleName[locale] },
            { key: "state", label: text.columns.state, cell: ({ state }) => <PersonStateChip locale={locale} state={state} /> },
            {
              key: "last",
              label: text.columns.last,
              cell: ({ lastLoginAt }) =>
                lastLoginAt ? formatInstant(lastLoginAt, locale) : <span className="text-muted">{text.never}</span>,
            },
            {
              key: "sessions",
              label: text.columns.sessions,
              align: "end",
              cell: ({ openSessions }) => <span className="nums">{text.sessions(openSessions)}</span>,
            },
          ]}
        />
      )}
    </>
  );
}
