import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { FlowHeading } from "@/components/layout/flow-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { confirmReport } from "@/lib/queries/member-information/confirm-report";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { requireProof } from "@/lib/web/require-proof";
import { ConfirmForm } from "../../../../_parts/confirm-form";
import { DetailChanges } from "../../../parts/detail-changes";
import { reportsPath } from "../../../paths";
import { placeReportAction } from "../../parts/actions";
import { DueNote } from "../../parts/due-note";
import { PapersList } from "../../parts/papers-list";
import { reportCrumbs } from "../../parts/report-crumbs";
import { reportPath } from "../../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).memberInformation.reports.confirmTitle };
}

/** A report, step 3: what goes on record, the papers, and whether it is in time. */
export default async function ConfirmReportPage({ params }: { params: Promise<{ reportId: string }> }) {
  const { reportId } = await params;
  const actor = await requireMember(reportsPath);
  const draft = await confirmReport(actor, reportId, await now());
  if (!draft) notFound();
  if (draft.state === "placed") redirect(reportPath(draft.id, "/complete"));
  if (draft.documents.length === 0) redirect(reportPath(draft.id, "/documents"));
  await requireProof(actor, reportPath(draft.id, "/confirm"));
  const { locale } = actor;
  const { memberInformation: text } = messagesFor(locale);
  const { reports } = text;
  const edit = reportPath(draft.id, "/edit");
  return (
    <>
      <FlowHeading
        locale={locale}
        crumbs={reportCrumbs(locale)}
        steps={{ labels: reports.steps, current: 2 }}
        title={reports.confirmTitle}
        lead={reports.confirmLead}
      />
      {draft.due ? <DueNote locale={locale} due={draft.due} documents={draft.titles} /> : null}
      <div className="mt-5">
        <SummaryList
          locale={locale}
          rows={[
            { label: reports.what, children: text.reportKinds[draft.kind] },
            ...(draft.corrects ? [{ label: reports.correct, children: reports.corrects(draft.corrects) }] : []),
            { label: reports.changedOn, children: formatDate(draft.changedOn, locale), changeHref: edit },
            ...(draft.cause ? [{ label: reports.cause, children: text.causes[draft.cause], changeHref: edit }] : []),
            {
              label: reports.documents,
              children: <PapersList locale={locale} papers={draft.documents} />,
              changeHref: reportPath(draft.id, "/documents"),
            },
          ]}
        />
      </div>
      <h2 className="mt-8 mb-2 text-h2">{text.changes}</h2>
      <DetailChanges locale={locale} changes={draft.changes} />
      <ConfirmForm
        locale={locale}
        action={placeReportAction}
        hidden={{ report: draft.id, shown: draft.shown }}
        consent={reports.consent}
        act={reports.submit}
        back={{ href: edit, label: messagesFor(locale).common.backToInput }}
        foot={<p>{reports.staffOnly}</p>}
      />
    </>
  );
}
