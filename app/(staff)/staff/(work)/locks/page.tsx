import type { Metadata, Route } from "next";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import { Table } from "@/components/ui/table";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { type LockCounter, type LoginKind, listLocks } from "@/lib/queries/staff/list-locks";
import { waitingCounts } from "@/lib/queries/staff/waiting-counts";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { KeyPager } from "../../../parts/key-pager";
import { RefusedRole } from "../../../parts/refused-role";
import { oneParam, type SearchParams, withQuery } from "../../../parts/search-params";
import { StaffHeading } from "../../../parts/staff-heading";
import { staffText } from "../../../parts/staff-text";
import { lockColumns } from "./lock-columns";

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffText(await requestLocale()).staff.locks.title };
}

const counters: readonly LockCounter[] = ["password", "factor"];
const kinds: readonly LoginKind[] = ["customer-number", "account-id"];

export default async function LocksPage({ searchParams }: { searchParams: SearchParams }) {
  const session = await requireStaff("/staff/locks");
  const locale = await requestLocale();
  const query = await searchParams;
  const counter = counters.find((one) => one === query.counter) ?? null;
  const kind = kinds.find((one) => one === query.kind) ?? null;
  const at = await now();
  const page = await listLocks(session.actor, { counter, kind, cursor: oneParam(query.cursor) }, at);
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;

  const text = staffText(locale).staff.locks;
  const hrefOf = (next: { counter?: string | null; kind?: string | null; cursor?: string }): Route =>
    withQuery("/staff/locks", {
      counter: (next.counter === undefined ? counter : next.counter) ?? undefined,
      kind: (next.kind === undefined ? kind : next.kind) ?? undefined,
      cursor: next.cursor,
    });
  const { locks } = await waitingCounts(session.actor);
  return (
    <>
      <StaffHeading title={text.title} count={text.count(locks)} aside={formatInstant(at, locale)} />
      <div className="mb-3 flex flex-wrap gap-x-8 gap-y-2">
        <FilterLinks
          locale={locale}
          label={text.filterCounter}
          links={[null, ...counters].map((one) => ({
            href: hrefOf({ counter: one }),
            label: one ? text.filters[one] : text.filters.all,
            current: one === counter,
          }))}
        />
        <FilterLinks
          locale={locale}
          label={text.filterKind}
          links={[null, ...kinds].map((one) => ({
            href: hrefOf({ kind: one }),
            label: one === null ? text.filters.all : one === "account-id" ? text.filters.accountId : text.filters.customerNumber,
            current: one === kind,
          }))}
        />
      </div>
      {page.rows.length === 0 ? (
        <Empty icon="lock" title={counter || kind ? text.emptyFiltered : text.emptyTitle}>
          {text.emptyText}
        </Empty>
      ) : (
        <Table
          locale={locale}
          dense
          caption={text.title}
          columns={lockColumns(locale, at, "lock")}
          rows={page.rows}
          rowKey={(row) => row.accountId}
        />
      )}
      <KeyPager locale={locale} previous={page.previous} next={page.next} hrefOf={(cursor) => hrefOf({ cursor })} />
    </>
  );
}
