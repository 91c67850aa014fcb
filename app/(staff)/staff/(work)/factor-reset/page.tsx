import type { Metadata, Route } from "next";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { listFactorResets } from "@/lib/queries/staff/list-factor-resets";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { type SearchParams, withQuery } from "../../../parts/search-params";
import { StaffHeading } from "../../../parts/staff-heading";
import { ResetStateChip } from "./reset-state-chip";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReset.title };
}

/** The queue of resets of second factors (CL-10): to decide, waiting for their time, ended. */
export default async function FactorResetsPage({ searchParams }: { searchParams: SearchParams }) {
  const session = await requireStaff("/staff/factor-reset");
  const locale = await requestLocale();
  const which = (await searchParams).which === "ended" ? "ended" : "open";
  const page = await listFactorResets(session.actor, which, await now());
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffReset;
  return (
    <>
      <StaffHeading title={text.title} count={text.count(page.toDecide)} lead={text.lead} />
      <div className="mb-3">
        <FilterLinks
          locale={locale}
          label={text.filterLabel}
          links={(["open", "ended"] as const).map((one) => ({
            href: withQuery("/staff/factor-reset", { which: one === "open" ? undefined : one }),
            label: text.filters[one],
            current: one === which,
          }))}
        />
      </div>
      {page.rows.length === 0 ? (
        <Empty icon="key" title={which === "open" ? text.empty : text.emptyEnded}>
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
              key: "account",
              label: text.columns.account,
              rowHeader: true,
              cell: ({ id, loginId, memberName, memberNumber }) => (
                <>
                  <TextLink href={`/staff/factor-reset/${id}` as Route} bold className="inline-block min-h-6">
                    {loginId}
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
              cell: ({ state, takesEffectAt, endedAt }) => (
                <>
                  <ResetStateChip locale={locale} state={state} />
                  {state === "waiting" && takesEffectAt ? (
                    <span className="block text-chip text-muted">{text.takesEffect(formatInstant(takesEffectAt, locale))}</span>
                  ) : null}
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
