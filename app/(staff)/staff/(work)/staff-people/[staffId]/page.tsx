import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { Table } from "@/components/ui/table";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findStaffPerson } from "@/lib/queries/staff/staff-people";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { auditColumns } from "../../../../parts/audit-columns";
import { RefusedRole } from "../../../../parts/refused-role";
import type { SearchParams } from "../../../../parts/search-params";
import { StaffHeading, StaffSection } from "../../../../parts/staff-heading";
import { PersonStateChip } from "../person-state-chip";
import { PersonActs } from "./person-acts";

type Props = { params: Promise<{ staffId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPeople.personCrumb };
}

/** One member of staff: role, state, what can be done, and what happened to the login. */
export default async function StaffPersonPage({ params, searchParams }: Props) {
  const { staffId } = await params;
  const session = await requireStaff(`/staff/staff-people/${/^[0-9a-f-]{36}$/.test(staffId) ? staffId : ""}`);
  const locale = await requestLocale();
  const page = await findStaffPerson(session.actor, staffId, await now());
  if (!page) notFound();
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const { person } = page;
  const text = messagesFor(locale).staffPeople;
  const { done } = await searchParams;
  const notice = Object.entries(text.done).find(([act]) => act === done)?.[1];
  const { facts } = text;
  return (
    <div className="max-w-main">
      <Breadcrumb
        locale={locale}
        crumbs={[{ label: text.title, href: "/staff/staff-people" as Route }, { label: person.name }]}
      />
      <div className="mt-2">
        <StaffHeading
          title={person.name}
          count={person.loginId}
          aside={<PersonStateChip locale={locale} state={person.state} />}
        />
      </div>
      {notice ? (
        <div className="mb-4 max-w-confirm">
          <Note locale={locale} tone="success" live title={notice} />
        </div>
      ) : null}
      <SummaryList
        locale={locale}
        rows={[
          { label: text.fields.role, children: <strong>{person.roleName[locale]}</strong> },
          { label: facts.mail, children: <span className="wrap-anywhere">{person.mail}</span> },
          { label: facts.since, children: formatInstant(person.since, locale) },
          { label: facts.last, children: person.lastLoginAt ? formatInstant(person.lastLoginAt, locale) : text.never },
          ...(person.firstUntil ? [{ label: text.firstPasswordUntil, children: formatInstant(person.firstUntil, locale) }] : []),
          { label: facts.sessions, children: <span className="nums">{text.sessions(person.openSessions)}</span> },
          ...(person.lockedAt
            ? [
                { label: facts.lockedAt, children: formatInstant(person.lockedAt, locale) },
                { label: facts.lockedBy, children: person.lockedBy ?? text.ownFailures },
              ]
            : []),
        ]}
      />
      <PersonActs locale={locale} page={page} />
      <StaffSection id="history" title={text.history}>
        {page.history.length === 0 ? (
          <p className="text-muted">{text.noHistory}</p>
        ) : (
          <Table
            locale={locale}
            dense
            caption={text.history}
            columns={auditColumns(locale, { withMember: false })}
            rows={[...page.history]}
            rowKey={({ id }) => id}
          />
        )}
      </StaffSection>
    </div>
  );
}
