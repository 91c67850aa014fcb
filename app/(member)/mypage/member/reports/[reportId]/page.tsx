import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findReport } from "@/lib/queries/member-information/own-reports";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { correctReportAction, withdrawReportAction } from "../parts/actions";
import { contentRows } from "../parts/content-rows";
import { PapersList } from "../parts/papers-list";
import { reportCrumbs } from "../parts/report-crumbs";
import { ReportState } from "../parts/report-state";
import { againPath, reportPath } from "../paths";

type Props = { params: Promise<{ reportId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.reports.title };
}

/** One report: how it stands, what was reported, and what can still be done about it. */
export default async function ReportPage({ params }: Props) {
  const { reportId } = await params;
  const actor = await requireMember(reportPath(reportId));
  const report = await findReport(actor, reportId, await now());
  if (!report?.number) notFound();
  const { locale } = actor;
  const { memberInformation: text } = messagesFor(locale);
  const { reports } = text;
  const { due } = report;
  const day = due && formatDate(due.dueOn, locale);
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[...reportCrumbs(locale), { label: report.number }]} />
      <PageHeading title={`${text.reportKinds[report.kind]} ${report.number}`} />
      {report.answer ? (
        <div className="my-5">
          <Note
            locale={locale}
            tone={report.status === "approved" ? "success" : "error"}
            title={report.status === "refused" ? reports.refusedTitle : reports.answer}
          >
            <p className="wrap-anywhere whitespace-pre-line">{report.answer}</p>
          </Note>
        </div>
      ) : null}
      <SummaryList
        locale={locale}
        rows={[
          { label: reports.state, children: <ReportState locale={locale} status={report.status} /> },
          ...(report.receivedOn ? [{ label: reports.receivedOn, children: formatDate(report.receivedOn, locale) }] : []),
          ...(report.decidedAt ? [{ label: reports.decidedAt, children: formatInstant(report.decidedAt, locale) }] : []),
          ...(due && day
            ? [
                {
                  label: reports.dueTitle,
                  children: due.lateDays > 0 ? reports.lateList(day, due.lateDays) : reports.inTimeList(day),
                },
              ]
            : []),
          ...(report.corrects ? [{ label: reports.correct, children: reports.corrects(report.corrects) }] : []),
          { label: reports.changedOn, children: formatDate(report.changedOn, locale) },
          ...contentRows(report.contents, locale),
          { label: reports.documents, children: <PapersList locale={locale} papers={report.documents} /> },
        ]}
      />
      {report.status === "refused" ? (
        <div className="no-print mt-6">
          <ButtonLink href={againPath(report)} size="large" className="max-sm:w-full">
            {reports.again}
          </ButtonLink>
        </div>
      ) : null}
      {report.status === "waiting" || report.status === "examined" ? <Acts locale={locale} id={report.id} /> : null}
    </>
  );
}

function Acts({ locale, id }: { locale: Locale; id: string }) {
  const text = messagesFor(locale).memberInformation.reports;
  return (
    <Section id="acts" title={text.nextTitle}>
      <p>{text.next}</p>
      <p className="mt-1 text-note text-muted">{text.correctHint}</p>
      <div className="no-print mt-4 flex flex-wrap gap-3">
        <ButtonForm locale={locale} action={correctReportAction} fields={{ report: id }} label={text.correct} look="outline" />
        <ButtonForm locale={locale} action={withdrawReportAction} fields={{ report: id }} label={text.withdraw} />
      </div>
    </Section>
  );
}
