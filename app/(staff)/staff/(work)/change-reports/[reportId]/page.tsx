import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findChangeReport, type StaffReport } from "@/lib/queries/member-information/staff-reports";
import { type DecisionDraft, openDecision } from "@/lib/services/staff/decision-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { DecisionForm } from "../../../../parts/decision-form";
import { isRecent, openMember } from "../../../../parts/open-member";
import { StaffHeading, StaffSection } from "../../../../parts/staff-heading";
import { aboutReport, reportsPath as queuePath, reportCookie, reportPath } from "../paths";
import { ReportChip } from "../report-chip";
import { draftReportDecisionAction } from "./actions";
import { ReportChanges } from "./report-changes";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReports.detailTitle };
}

/** One report: what it would change, its papers, and the decision or its record. */
export default async function ChangeReportPage({ params }: { params: Promise<{ reportId: string }> }) {
  const { reportId } = await params;
  const session = await requireStaff(`/staff/change-reports/${/^[0-9a-f-]{36}$/.test(reportId) ? reportId : ""}`);
  const locale = await requestLocale();
  const at = await now();
  const report = await findChangeReport(session.actor, reportId, at);
  if (!report?.number) notFound();
  const inCase = report.status === "waiting" || report.status === "examined" || isRecent(report.decidedAt, at);
  const path = reportPath(report.id);
  await openMember(session.actor, report.memberId, { part: "change-report", from: "direct", inCase, path }, at);
  const { staffReports: text, memberInformation } = messagesFor(locale);
  const sealed = await readDraft(reportCookie(report.id).name);
  const draft = openDecision(session.actor.staffId, aboutReport(report.id), sealed, at);
  return (
    <div className="max-w-main">
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: queuePath }, { label: report.number }]} />
      <StaffHeading
        title={`${text.detailTitle} ${memberInformation.reportKinds[report.kind]}`}
        count={`${report.memberName} ${report.memberNumber}`}
        aside={<ReportChip locale={locale} status={report.status} />}
      />
      <SummaryList locale={locale} rows={factRows(report, locale)} />
      <StaffSection id="changes" title={text.changes}>
        <ReportChanges locale={locale} changes={report.changes} />
      </StaffSection>
      <StaffSection id="papers" title={text.documents}>
        <Papers locale={locale} report={report} />
      </StaffSection>
      <Decision locale={locale} report={report} draft={draft} />
      <p className="mt-6">
        <TextLink href={queuePath}>{text.back}</TextLink>
      </p>
    </div>
  );
}

function factRows({ changedOn, cause, receivedOn, due }: StaffReport, locale: Locale) {
  const { staffReports: text, memberInformation } = messagesFor(locale);
  return [
    { label: text.changedOn, children: formatDate(changedOn, locale) },
    ...(cause ? [{ label: text.cause, children: memberInformation.causes[cause] }] : []),
    ...(receivedOn ? [{ label: text.receivedOn, children: formatDate(receivedOn, locale) }] : []),
    {
      label: text.due,
      children: due
        ? `${formatDate(due.dueOn, locale)}　${due.lateDays > 0 ? text.late(due.lateDays) : text.inTime}`
        : text.notDue,
    },
  ];
}

function Papers({ locale, report }: { locale: Locale; report: StaffReport }) {
  const { staffReports: text, memberInformation } = messagesFor(locale);
  const open = report.mayDecide || report.examined?.own;
  return (
    <>
      <ul className="list-disc pl-5">
        {report.papers.map(({ id, name, bytes, removed }) => (
          <li key={id} className="wrap-anywhere">
            {removed || !open ? (
              name
            ) : (
              <a
                href={`/staff/change-reports/${report.id}/documents/${id}/file`}
                className="text-link underline underline-offset-[3px]"
              >
                {name}
              </a>
            )}{" "}
            <span className="nums text-muted">{memberInformation.reports.size(String(Math.ceil(bytes / 1000)))}</span>
            {removed ? <span className="text-muted">　{text.removed}</span> : null}
          </li>
        ))}
      </ul>
      <p className="mt-2 text-muted">{open ? text.caution : report.decidedAt ? text.papersShut : text.papersNotYours}</p>
    </>
  );
}

type DecisionProps = { locale: Locale; report: StaffReport; draft: DecisionDraft | null };

function Decision({ locale, report, draft }: DecisionProps) {
  const text = messagesFor(locale).staffReports;
  const { examined, decidedBy, decidedAt, answer, status } = report;
  const examinedNote = examined ? (
    <div className="mt-5">
      <Note locale={locale} title={text.examinedBy(examined.by, formatInstant(examined.at, locale))} />
    </div>
  ) : null;
  if (report.mayDecide) {
    return (
      <>
        {examinedNote}
        <DecisionForm
          locale={locale}
          action={draftReportDecisionAction}
          hidden={{ report: report.id }}
          choices={[
            { value: "approve", label: text.approve, hint: report.firstOfTwo ? text.approveFirstHint : text.approveHint },
            { value: "refuse", label: text.refuse, hint: text.refuseHint },
          ]}
          fields={{ choice: "decision", words: "answer" }}
          text={{ choice: text.decision, words: text.reason, wordsHint: text.reasonHint, submit: text.next }}
          entered={draft ? { decision: draft.decision, answer: draft.answer } : {}}
        />
      </>
    );
  }
  if (status === "examined") return examinedNote;
  if (status === "waiting") return <p className="mt-5 text-muted">{text.notAllowed}</p>;
  return (
    <div className="mt-5">
      <Note
        locale={locale}
        tone={status === "approved" ? "success" : "info"}
        title={status === "approved" ? text.decided.approved : status === "refused" ? text.decided.refused : text.closed}
      >
        {decidedBy && decidedAt ? <p>{text.decidedBy(decidedBy, formatInstant(decidedAt, locale))}</p> : null}
        {answer ? <p className="wrap-anywhere whitespace-pre-line">{answer}</p> : null}
      </Note>
    </div>
  );
}
