import type { Metadata, Route } from "next";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import { type Column, Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { type ContactRow, contactStates, listContacts } from "@/lib/queries/contact/list-contacts";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { FilterField, staffInputClass } from "../../../parts/filter-field";
import { KeyPager } from "../../../parts/key-pager";
import { RefusedRole } from "../../../parts/refused-role";
import { oneParam, type SearchParams, withQuery } from "../../../parts/search-params";
import { StaffHeading } from "../../../parts/staff-heading";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffContacts.title };
}

/** What those ask who can't log in: open ones first, the longest waiting on top. */
export default async function ContactsPage({ searchParams }: { searchParams: SearchParams }) {
  const session = await requireStaff("/staff/contacts");
  const locale = await requestLocale();
  const query = await searchParams;
  const state = contactStates.find((one) => one === query.state) ?? null;
  const q = oneParam(query.q, 100)?.trim() ?? "";
  const page = await listContacts(session.actor, { state, q, cursor: oneParam(query.cursor) }, await now());
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffContacts;
  const kept = { q: q || undefined, state: state ?? undefined };
  const filtered = q !== "" || state !== null;
  return (
    <>
      <StaffHeading title={text.title} count={text.count(page.waiting)} />
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <FilterLinks
          locale={locale}
          label={text.filterState}
          links={[null, ...contactStates].map((one) => ({
            href: withQuery("/staff/contacts", { ...kept, state: one ?? undefined }),
            label: text.states[one ?? "open"],
            current: one === state,
          }))}
        />
        <search>
          <form action="/staff/contacts" method="get" className="flex items-end gap-2">
            {state ? <input type="hidden" name="state" value={state} /> : null}
            <FilterField id="q" label={text.searchLabel}>
              <input id="q" name="q" type="search" defaultValue={q} maxLength={100} className={staffInputClass} />
            </FilterField>
            <Button size="small" look="outline" icon="search">
              {text.search}
            </Button>
          </form>
        </search>
      </div>
      {page.rows.length === 0 ? (
        <Empty icon="chat" title={filtered ? text.emptyFiltered : text.emptyTitle}>
          {filtered ? null : text.emptyText}
        </Empty>
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.title}
          columns={columnsOf(locale)}
          rows={[...page.rows]}
          rowKey={({ id }) => id}
        />
      )}
      <KeyPager
        locale={locale}
        previous={page.previous}
        next={page.next}
        hrefOf={(cursor) => withQuery("/staff/contacts", { ...kept, cursor })}
      />
    </>
  );
}

const tones = { waiting: "waiting", taken: "active", closed: "neutral" } as const;

function columnsOf(locale: Locale): Column<ContactRow>[] {
  const text = messagesFor(locale).staffContacts;
  return [
    {
      key: "number",
      label: text.number,
      rowHeader: true,
      cell: ({ id, number }) => (
        <TextLink href={`/staff/contacts/${id}` as Route} bold className="inline-block min-h-6 whitespace-nowrap">
          {number}
        </TextLink>
      ),
    },
    { key: "at", label: text.at, cell: ({ createdAt }) => <span className="nums">{formatInstant(createdAt, locale)}</span> },
    { key: "subject", label: text.subject, cell: ({ subject }) => text.subjects[subject] },
    {
      key: "name",
      label: text.name,
      cell: ({ name, kana }) => (
        <>
          <span className="wrap-anywhere">{name}</span>
          <span className="block text-chip text-muted wrap-anywhere">{kana}</span>
        </>
      ),
    },
    {
      key: "state",
      label: text.state,
      bareInCard: true,
      cell: ({ state, takenBy }) => (
        <>
          <Chip tone={tones[state]}>{text.states[state]}</Chip>
          {takenBy ? <span className="block text-chip text-muted">{takenBy}</span> : null}
        </>
      ),
    },
  ];
}
