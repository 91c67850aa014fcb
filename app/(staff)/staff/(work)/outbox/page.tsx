import type { Metadata, Route } from "next";
import { Empty } from "@/components/ui/empty";
import { FilterLinks } from "@/components/ui/filter-links";
import { KeyFacts } from "@/components/ui/key-facts";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { formatNumber } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { readOutbox } from "@/lib/queries/senders/staff-outbox";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { StaffHeading } from "../../../parts/staff-heading";
import { OutboxTable } from "./outbox-table";
import { RetryForm } from "./retry-form";
import { SentChart } from "./sent-chart";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffSenders.outbox.title };
}

/** 送信の状態: what waits, what failed and why, and the way to send it again. */
export default async function OutboxPage({ searchParams }: { searchParams: PageQuery }) {
  const session = await requireStaff("/staff/outbox");
  const locale = await requestLocale();
  const query = await searchParams;
  const view = query.view === "waiting" ? "waiting" : "failed";
  const page = await readOutbox(session.actor, view, await now());
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).staffSenders.outbox;
  const { counts } = page;
  const retried = typeof query.retried === "string" && /^\d{1,4}$/.test(query.retried) ? Number(query.retried) : 0;
  return (
    <>
      <StaffHeading title={text.title} lead={text.lead} />
      {retried > 0 ? (
        <div className="mb-4">
          <Note locale={locale} tone="success" live title={text.retried(retried)} />
        </div>
      ) : null}
      <KeyFacts
        count
        facts={[
          {
            label: text.counts.waiting,
            value: formatNumber(counts.waiting),
            ...(counts.oldestWaiting ? { note: text.oldest(formatInstant(counts.oldestWaiting, locale)) } : {}),
          },
          { label: text.counts.failed, value: formatNumber(counts.failed), tone: counts.failed > 0 ? "deadline" : "plain" },
          { label: text.counts.sent, value: formatNumber(counts.sent) },
        ]}
      />
      <div className="mt-6 max-w-[40rem]">
        <SentChart locale={locale} days={page.days} />
      </div>
      <div className="mt-6">
        <FilterLinks
          locale={locale}
          label={text.views.label}
          links={[
            { href: "/staff/outbox" as Route, label: text.views.failed, count: counts.failed, current: view === "failed" },
            {
              href: "/staff/outbox?view=waiting" as Route,
              label: text.views.waiting,
              count: counts.waiting,
              current: view === "waiting",
            },
          ]}
        />
      </div>
      {view === "failed" && page.mayRetry && counts.retryable > 1 ? (
        <div className="mt-4">
          <RetryForm locale={locale} kind="all" label={text.retryAll(counts.retryable)} />
          <p className="mt-1 text-note text-muted">{text.retryAllNote}</p>
        </div>
      ) : null}
      <div className="mt-4">
        {page.rows.length === 0 ? (
          <Empty icon="mail" title={view === "failed" ? text.emptyFailed : text.emptyWaiting}>
            {view === "failed" ? text.emptyText : text.waitingNote}
          </Empty>
        ) : (
          <>
            {view === "waiting" ? <p className="mb-2 text-note text-muted">{text.waitingNote}</p> : null}
            <OutboxTable
              locale={locale}
              caption={text.views[view]}
              rows={page.rows}
              acts={page.mayRetry && page.rows.some(({ mayRetry }) => mayRetry)}
            />
          </>
        )}
        {page.more ? <p className="mt-3 text-muted">{text.more}</p> : null}
      </div>
    </>
  );
}
