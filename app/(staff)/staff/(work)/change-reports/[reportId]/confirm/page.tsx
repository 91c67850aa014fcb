import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findChangeReport } from "@/lib/queries/member-information/staff-reports";
import { openDecision } from "@/lib/services/staff/decision-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { ConfirmForm } from "../../../../../parts/confirm-form";
import { DecisionOutcome } from "../../../../../parts/decision-outcome";
import { openMember } from "../../../../../parts/open-member";
import { StaffHeading, StaffSection } from "../../../../../parts/staff-heading";
import { aboutReport, reportCookie, reportPath, reportsPath } from "../../paths";
import { decideReportAction } from "../actions";
import { ReportChanges } from "../report-changes";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReports.confirmTitle };
}

/** What was chosen about a report and what it means, before it is done. */
export default async function ConfirmReportPage({ params }: { params: Promise<{ reportId: string }> }) {
  const { reportId } = await params;
  const session = await requireStaff(/^[0-9a-f-]{36}$/.test(reportId) ? reportPath(reportId) : reportsPath);
  const locale = await requestLocale();
  const at = await now();
  const report = await findChangeReport(session.actor, reportId, at);
  if (!report?.number) notFound();
  const inputHref = reportPath(report.id);
  const sealed = await readDraft(reportCookie(report.id).name);
  const draft = openDecision(session.actor.staffId, aboutReport(report.id), sealed, at);
  if (!draft || !report.mayDecide || draft.shown !== report.status) redirect(inputHref);
  const entry = { part: "change-report", from: "direct", inCase: true, path: inputHref } as const;
  await openMember(session.actor, report.memberId, entry, at);
  const { staffReports: text, memberInformation, common } = messagesFor(locale);
  const act = draft.decision !== "approve" ? "refuse" : report.firstOfTwo ? "examine" : "approve";
  return (
    <div className="max-w-confirm">
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: text.title, href: reportsPath },
          { label: report.number, href: inputHref },
        ]}
      />
      <StaffHeading title={text.confirmTitle} count={`${report.memberName} ${report.memberNumber}`} />
      <SummaryList
        locale={locale}
        rows={[
          { label: text.columns.kind, children: memberInformation.reportKinds[report.kind] },
          { label: text.decision, children: act === "refuse" ? text.refuse : text.approve, changeHref: inputHref },
          {
            label: text.reason,
            children: <span className="wrap-anywhere whitespace-pre-line">{draft.answer}</span>,
            changeHref: inputHref,
          },
        ]}
      />
      {act === "refuse" ? null : (
        <StaffSection id="changes" title={text.changes}>
          <ReportChanges locale={locale} changes={report.changes} />
        </StaffSection>
      )}
      <DecisionOutcome title={text.outcome} points={text.outcomes[act]} />
      <ConfirmForm
        locale={locale}
        action={decideReportAction}
        hidden={{ report: report.id, formKey: draft.formKey }}
        submit={text.acts[act]}
        inputHref={inputHref}
        back={common.backToInput}
      />
    </div>
  );
}
