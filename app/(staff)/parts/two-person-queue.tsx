import type { Route } from "next";
import type { ReactNode } from "react";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import type { IconName } from "@/components/ui/icon-paths";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import type { TwoPersonList, TwoPersonRow } from "@/lib/queries/staff/two-person-row";
import { withQuery } from "./search-params";
import { StaffHeading } from "./staff-heading";

type QueueText = {
  readonly title: string;
  readonly lead: string;
  readonly count: (count: number) => string;
  readonly filterLabel: string;
  readonly filters: { readonly open: string; readonly ended: string };
  readonly columns: { readonly since: string; readonly state: string; readonly requester: string; readonly decider: string };
  readonly endedAt: (at: string) => string;
  readonly yours: string;
  readonly empty: string;
  readonly emptyText: string;
  readonly emptyEnded: string;
  readonly more: string;
};

/** What one member of the staff asked for and another decides: the queue, and what became of the rest (CL-10). */
export function TwoPersonQueue<Row extends TwoPersonRow>({
  locale,
  text,
  icon,
  path,
  which,
  list,
  subject,
  state,
}: {
  locale: Locale;
  text: QueueText;
  icon: IconName;
  path: string;
  which: "open" | "ended";
  list: TwoPersonList<Row>;
  /** The heading of the column that names what it is about, and its words. */
  subject: { label: string; of: (row: Row) => string };
  state: (row: Row) => ReactNode;
}) {
  return (
    <>
      <StaffHeading title={text.title} count={text.count(list.waiting)} lead={text.lead} />
      <div className="mb-3">
        <FilterLinks
          locale={locale}
          label={text.filterLabel}
          links={(["open", "ended"] as const).map((one) => ({
            href: withQuery(path, { which: one === "open" ? undefined : one }),
            label: text.filters[one],
            current: one === which,
          }))}
        />
      </div>
      {list.rows.length === 0 ? (
        <Empty icon={icon} title={which === "open" ? text.empty : text.emptyEnded}>
          {which === "open" ? text.emptyText : null}
        </Empty>
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.title}
          rows={[...list.rows]}
          rowKey={({ id }) => id}
          columns={[
            { key: "since", label: text.columns.since, cell: ({ requestedAt }) => formatInstant(requestedAt, locale) },
            {
              key: "subject",
              label: subject.label,
              rowHeader: true,
              cell: (row) => (
                <>
                  <TextLink href={`${path}/${row.id}` as Route} bold className="inline-block min-h-6">
                    {subject.of(row)}
                  </TextLink>
                  <span className="block text-chip text-muted">
                    {row.memberName} <span className="nums">{row.memberNumber}</span>
                  </span>
                </>
              ),
            },
            {
              key: "state",
              label: text.columns.state,
              cell: (row) => (
                <>
                  {state(row)}
                  {row.endedAt ? (
                    <span className="block text-chip text-muted">{text.endedAt(formatInstant(row.endedAt, locale))}</span>
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
      {list.more ? <p className="mt-3 text-muted">{text.more}</p> : null}
    </>
  );
}
