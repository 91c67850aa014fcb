import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findDeletion } from "@/lib/queries/member-information/staff-deletion";
import { openDecision } from "@/lib/services/staff/decision-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { ConfirmForm } from "../../../../../../parts/confirm-form";
import { DecisionOutcome } from "../../../../../../parts/decision-outcome";
import { openMember } from "../../../../../../parts/open-member";
import { StaffHeading } from "../../../../../../parts/staff-heading";
import { decideDeletionAction } from "../../../actions";
import { aboutDeletion, deletionCookie, deletionPath, leavingsPath } from "../../../paths";
import { DeletionLists } from "../deletion-lists";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReports.leavings.confirmDecision };
}

/** What was chosen about a request for deletion and what it means, before it is done. */
export default async function ConfirmDeletionPage({ params }: { params: Promise<{ requestId: string }> }) {
  const { requestId } = await params;
  const session = await requireStaff(leavingsPath);
  const locale = await requestLocale();
  const at = await now();
  const request = await findDeletion(session.actor, requestId, at);
  if (!request) notFound();
  const inputHref = deletionPath(request.id);
  const sealed = await readDraft(deletionCookie(request.id).name);
  const draft = openDecision(session.actor.staffId, aboutDeletion(request.id), sealed, at);
  if (!draft || !request.mayDecide) redirect(inputHref);
  const entry = { part: "deletion", from: "direct", inCase: true, path: inputHref } as const;
  await openMember(session.actor, request.memberId, entry, at);
  const { staffReports, common } = messagesFor(locale);
  const text = staffReports.leavings;
  const accepts = draft.decision === "accept";
  return (
    <div className="max-w-confirm">
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: text.title, href: leavingsPath },
          { label: request.number, href: inputHref },
        ]}
      />
      <StaffHeading title={text.confirmDecision} count={`${request.memberName} ${request.memberNumber}`} />
      <SummaryList
        locale={locale}
        rows={[
          { label: staffReports.decision, children: accepts ? text.accept : text.refuse, changeHref: inputHref },
          {
            label: text.answer,
            children: <span className="wrap-anywhere whitespace-pre-line">{draft.answer}</span>,
            changeHref: inputHref,
          },
        ]}
      />
      {accepts ? <DeletionLists locale={locale} request={request} /> : null}
      <DecisionOutcome title={staffReports.outcome} points={accepts ? text.acceptOutcome : text.refuseOutcome} />
      <ConfirmForm
        locale={locale}
        action={decideDeletionAction}
        hidden={{ request: request.id, formKey: draft.formKey }}
        submit={accepts ? text.submitAccept : text.submitRefuseDeletion}
        inputHref={inputHref}
        back={common.backToInput}
      />
    </div>
  );
}
