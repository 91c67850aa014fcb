import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { Steps } from "@/components/ui/steps";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { findReport, reportAnswerBy } from "@/lib/queries/member-information/own-reports";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { reportsPath } from "../../../paths";
import { reportPath } from "../../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.reports.doneTitle };
}

/** A report, step 4: its number, and what happens next. */
export default async function ReportCompletePage({ params }: { params: Promise<{ reportId: string }> }) {
  const { reportId } = await params;
  const actor = await requireMember(reportsPath);
  const at = await now();
  const report = await findReport(actor, reportId, at);
  if (!report?.number || !report.receivedOn) notFound();
  const answerOn = await reportAnswerBy(actor, report.receivedOn, at);
  const { locale } = actor;
  const { reports, reportKinds } = messagesFor(locale).memberInformation;
  return (
    <>
      <div className="mb-5">
        <Steps locale={locale} labels={reports.steps} current={3} />
      </div>
      <CompletePanel
        title={reports.doneTitle}
        facts={[
          { label: reports.number, value: <span className="nums">{report.number}</span> },
          { label: reports.receivedOn, value: formatDate(report.receivedOn, locale) },
          { label: reports.what, value: reportKinds[report.kind] },
        ]}
      />
      <Section id="next" title={reports.nextTitle}>
        <p>{reports.next}</p>
        {answerOn ? <p>{reports.nextBy(formatDate(answerOn, locale))}</p> : null}
      </Section>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={reportPath(report.id)} look="outline" className="max-sm:w-full">
          {`${reports.title} ${report.number}`}
        </ButtonLink>
        <ButtonLink href={reportsPath} look="plain" className="max-sm:w-full">
          {reports.toList}
        </ButtonLink>
      </div>
    </>
  );
}
