import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { TermChips } from "@/components/billing/term-chips";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { Empty } from "@/components/ui/empty";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { Table } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { listReports } from "@/lib/queries/member-information/own-reports";
import type { ReportLine } from "@/lib/queries/member-information/report-view";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { memberPath, reportsPath } from "../paths";
import { refusedReports } from "./parts/refused-reports";
import { ReportState } from "./parts/report-state";
import { newReportPath, reportPath } from "./paths";

const detailsHref = "/mypage/member/details" as Route;

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.reports.title };
}

/** Reports of changed names and addresses, and of successions (IV-17). */
export default async function ReportsPage() {
  const actor = await requireMember(reportsPath);
  const refused = await refusedReports(actor);
  if (refused) return refused;
  const list = await listReports(actor, await now());
  if (!list) notFound();
  const { locale } = actor;
  const { member, memberInformation } = messagesFor(locale);
  const { reports: text, reportKinds } = memberInformation;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: member.title, href: memberPath }, { label: text.title }]} />
      <PageHeading title={text.title} lead={text.lead} />
      <p>{list.within ? text.within(list.within.days) : text.notAsked}</p>
      {list.within ? null : (
        <p className="mt-1 text-note">
          {text.whenDetails} <TextLink href={detailsHref}>{memberInformation.change}</TextLink>
        </p>
      )}
      {list.within ? (
        <p className="mt-1">
          <TermChips locale={locale} terms={[list.within]} documents={list.documents} />
        </p>
      ) : null}
      <div className="mt-5">
        <ButtonLink href={newReportPath()} className="max-sm:w-full">
          {text.new}
        </ButtonLink>
      </div>
      {list.drafts.length > 0 ? (
        <Section id="drafts" title={text.drafts}>
          <ul className="list-disc pl-5">
            {list.drafts.map(({ id, kind }) => (
              <li key={id}>
                {reportKinds[kind]}　<TextLink href={reportPath(id, "/edit")}>{text.continue}</TextLink>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="reports" title={text.list}>
        {list.reports.length === 0 ? (
          <Empty icon="document" title={text.empty}>
            {text.emptyText}
          </Empty>
        ) : (
          <ReportTable locale={locale} rows={list.reports} />
        )}
      </Section>
    </>
  );
}

function ReportTable({ locale, rows }: { locale: Locale; rows: readonly ReportLine[] }) {
  const { reports: text, reportKinds } = messagesFor(locale).memberInformation;
  return (
    <Table
      locale={locale}
      caption={text.list}
      rows={[...rows]}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "number",
          label: text.number,
          rowHeader: true,
          cell: ({ id, number }) => (
            <TextLink href={reportPath(id)} bold>
              <span className="nums">{number}</span>
            </TextLink>
          ),
        },
        { key: "kind", label: text.what, cell: ({ kind }) => reportKinds[kind] },
        { key: "received", label: text.receivedOn, cell: ({ receivedOn }) => receivedOn && formatDate(receivedOn, locale) },
        { key: "due", label: text.dueTitle, cell: (row) => dueWords(row, locale) },
        { key: "state", label: text.state, corner: true, cell: ({ status }) => <ReportState locale={locale} status={status} /> },
      ]}
    />
  );
}

function dueWords({ due }: ReportLine, locale: Locale): string {
  const text = messagesFor(locale).memberInformation.reports;
  if (!due) return "—";
  const day = formatDate(due.dueOn, locale);
  return due.lateDays > 0 ? text.lateList(day, due.lateDays) : text.inTimeList(day);
}
