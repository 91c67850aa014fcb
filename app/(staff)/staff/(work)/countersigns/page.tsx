import type { Metadata, Route } from "next";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { listCountersigns } from "@/lib/queries/staff/list-countersigns";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { type SearchParams, withQuery } from "../../../parts/search-params";
import { StaffHeading } from "../../../parts/staff-heading";
import { CountersignChip } from "./countersign-chip";
import { countersignPath, countersignsPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffCountersign.title };
}

/** The queue of what waits for a second person (CL-10), and what became of the rest. */
export default async function CountersignsPage({ searchParams }: { searchParams: SearchParams }) {
  const session = await requireStaff(countersignsPath);
  const locale = await requestLocale();
  const which = (await searchParams).which === "ended" ? "ended" : "open";
  const page = await listCountersigns(session.actor, which, await now());
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffCountersign;
  return (
    <>
      <StaffHeading title={text.title} count={text.count(page.waiting)} lead={text.lead} />
      <div className="mb-3">
        <FilterLinks
          locale={locale}
          label={text.filterLabel}
          links={(["open", "ended"] as const).map((one) => ({
            href: withQuery(countersignsPath, { which: one === "open" ? undefined : one }),
            label: text.filters[one],
            current: one === which,
          }))}
        />
      </div>
      {page.rows.length === 0 ? (
        <Empty icon="check-circle" title={which === "open" ? text.empty : text.emptyEnded}>
          {which === "open" ? text.emptyText : null}
        </Empty>
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.title}
          rows={[...page.rows]}
          rowKey={({ id }) => id}
          columns={[
            { key: "since", label: text.columns.since, cell: ({ requestedAt }) => formatInstant(requestedAt, locale) },
            {
              key: "act",
              label: text.columns.act,
              rowHeader: true,
              cell: ({ id, act, memberName, memberNumber }) => (
                <>
                  <TextLink href={countersignPath(id) as Route} bold className="inline-block min-h-6">
                    {text.acts[act] ?? act}
                  </TextLink>
                  <span className="block text-chip text-muted">
                    {memberName} <span className="nums">{memberNumber}</span>
                  </span>
                </>
              ),
            },
            {
              key: "state",
              label: text.columns.state,
              cell: ({ state, endedAt }) => (
                <>
                  <CountersignChip locale={locale} state={state} />
                  {endedAt ? (
                    <span className="block text-chip text-muted">{text.endedAt(formatInstant(endedAt, locale))}</span>
                  ) : null}
                </>
              ),
            },
            {
              key: "requester",
              label: text.columns.requester,
              cell: ({ requester, isOwn }) => (
                <>
                  {requester}
                  {isOwn ? <span className="block text-chip text-muted">{text.yours}</span> : null}
                </>
              ),
            },
            {
              key: "decider",
              label: text.columns.decider,
              cell: ({ decider }) => decider ?? <span className="text-muted">—</span>,
            },
          ]}
        />
      )}
      {page.more ? <p className="mt-3 text-muted">{text.more}</p> : null}
    </>
  );
}
