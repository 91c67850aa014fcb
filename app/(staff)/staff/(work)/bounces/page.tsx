import type { Metadata, Route } from "next";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { listBounces } from "@/lib/queries/senders/staff-bounces";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { StaffHeading } from "../../../parts/staff-heading";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffSenders.bounces.title };
}

/** 届かなかったメール: the queue, longest waiting first, and what was dealt with. */
export default async function BouncesPage({ searchParams }: { searchParams: PageQuery }) {
  const session = await requireStaff("/staff/bounces");
  const locale = await requestLocale();
  const view = (await searchParams).view === "handled" ? "handled" : "open";
  const page = await listBounces(session.actor, view, await now());
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffSenders.bounces;
  return (
    <>
      <StaffHeading title={text.title} count={text.count(page.open)} lead={text.lead} />
      <FilterLinks
        locale={locale}
        label={text.views.label}
        links={[
          { href: "/staff/bounces" as Route, label: text.views.open, count: page.open, current: view === "open" },
          { href: "/staff/bounces?view=handled" as Route, label: text.views.handled, current: view === "handled" },
        ]}
      />
      <div className="mt-4">
        {page.rows.length === 0 ? (
          <Empty icon="mail" title={view === "open" ? text.empty : text.emptyHandled}>
            {view === "open" ? text.emptyText : null}
          </Empty>
        ) : (
          <Table
            locale={locale}
            dense
            caption={text.title}
            rows={[...page.rows]}
            rowKey={({ id }) => id}
            columns={[
              { key: "at", label: text.columns.at, cell: ({ at }) => formatInstant(at, locale) },
              {
                key: "mail",
                label: text.columns.mail,
                rowHeader: true,
                cell: ({ id, subject }) => (
                  <TextLink href={`/staff/bounces/${id}` as Route} bold className="inline-block min-h-6">
                    {subject}
                  </TextLink>
                ),
              },
              {
                key: "member",
                label: text.columns.member,
                cell: ({ member }) =>
                  member ? (
                    <TextLink href={`/staff/members/${member.id}` as Route} className="inline-block min-h-6">
                      {member.name} <span className="nums">{member.number}</span>
                    </TextLink>
                  ) : (
                    <span className="text-muted">{text.nobody}</span>
                  ),
              },
              { key: "address", label: text.columns.address, cell: ({ address }) => address },
              view === "open"
                ? {
                    key: "kind",
                    label: text.columns.kind,
                    cell: ({ kind, status }) => (
                      <>
                        <Chip tone={kind === "hard" ? "error" : "deadline"} icon={kind === "hard" ? "warn" : "clock"}>
                          {text.kinds[kind]}
                        </Chip>{" "}
                        <span className="text-muted">{text.reasons(status)}</span>
                      </>
                    ),
                  }
                : {
                    key: "outcome",
                    label: text.columns.outcome,
                    cell: ({ handled }) => (handled ? text.ways[handled.outcome].label : null),
                  },
            ]}
          />
        )}
        {page.more ? <p className="mt-3 text-muted">{text.more}</p> : null}
      </div>
    </>
  );
}
