import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { NoticeStateChip } from "@/components/billing/notice-state-chip";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList, type SummaryRow } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { noticePeriod } from "@/lib/i18n/notice-period";
import { findNotice, type NoticeDetail } from "@/lib/queries/notices/find-notice";
import { markNoticeRead } from "@/lib/services/notices/mark-notice-read";
import { requireActor } from "@/lib/web/guard";
import { NoticeCourse } from "./notice-course";
import { NoticeRemedies } from "./notice-remedies";

type Props = { params: Promise<{ noticeId: string }> };

/** Once for the title and the page. */
const findPage = cache(async (noticeId: string) => {
  const actor = await requireActor(`/mypage/notices/${noticeId}`);
  const at = await now();
  return { actor, at, detail: await findNotice(actor, noticeId, at) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { actor, detail } = await findPage((await params).noticeId);
  return { title: detail?.line.title[actor.locale] ?? messagesFor(actor.locale).errors.notFoundTitle };
}

/** One notice: its state and time, its words, its course, what the terms promise. Opening it marks it as read for this login. */
export default async function NoticePage({ params }: Props) {
  const { actor, at, detail } = await findPage((await params).noticeId);
  if (!detail) notFound();
  if (detail.line.fresh !== null) await markNoticeRead(actor, { id: detail.line.id, entries: detail.entries }, at);
  const { locale } = actor;
  const text = messagesFor(locale).notices;
  const { line } = detail;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: "/mypage/notices" as Route }, { label: line.number }]} />
      <div className="mt-2 mb-4">
        <PageHeading
          title={line.title[locale]}
          lead={text.kinds[line.kind]}
          aside={<NoticeStateChip locale={locale} kind={line.kind} phase={line.phase} />}
        />
      </div>
      {line.phase === "withdrawn" ? (
        <Note locale={locale} title={text.withdrawnTitle}>
          <p className="wrap-anywhere whitespace-pre-wrap">{detail.steps.at(-1)?.words[locale]}</p>
          <p className="mt-1 text-muted">{text.withdrawnText}</p>
        </Note>
      ) : line.overdue ? (
        <Note locale={locale}>{text.overdue}</Note>
      ) : null}
      <p className="my-5 max-w-[40em] wrap-anywhere whitespace-pre-wrap">{detail.body[locale]}</p>
      <SummaryList locale={locale} rows={factRows(detail, locale)} />
      <NoticeCourse locale={locale} detail={detail} />
      <NoticeRemedies locale={locale} detail={detail} />
      <p className="no-print mt-8 text-note">
        <TextLink href={"/mypage/notices" as Route}>{text.seeAll}</TextLink>
      </p>
    </>
  );
}

function factRows({ line, publishedAt, changedAt }: NoticeDetail, locale: Locale): SummaryRow[] {
  const text = messagesFor(locale).notices;
  return [
    { label: text.period, children: noticePeriod(line, locale) },
    {
      label: text.contracts,
      children: (
        <ul>
          {line.contracts.map(({ id, name, number }) => (
            <li key={id}>
              <TextLink href={`/mypage/contracts/${id}` as Route}>
                {name[locale]} {number}
              </TextLink>
            </li>
          ))}
        </ul>
      ),
    },
    { label: text.number, children: <span className="nums">{line.number}</span> },
    { label: text.published, children: formatInstant(publishedAt, locale) },
    { label: text.changed, children: formatInstant(changedAt, locale) },
  ];
}
