import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findDeletion, type StaffDeletion } from "@/lib/queries/member-information/staff-deletion";
import { type DecisionDraft, openDecision } from "@/lib/services/staff/decision-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { DecisionForm } from "../../../../../parts/decision-form";
import { isRecent, openMember } from "../../../../../parts/open-member";
import { StaffHeading } from "../../../../../parts/staff-heading";
import { draftDeletionAction } from "../../actions";
import { aboutDeletion, deletionCookie, deletionPath, leavingsPath } from "../../paths";
import { DeletionLists } from "./deletion-lists";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReports.leavings.requestTitle };
}

/** One request for deletion: what goes, what stays, and the decision or its record. */
export default async function StaffDeletionPage({ params }: { params: Promise<{ requestId: string }> }) {
  const { requestId } = await params;
  const session = await requireStaff(leavingsPath);
  const locale = await requestLocale();
  const at = await now();
  const request = await findDeletion(session.actor, requestId, at);
  if (!request) notFound();
  const inCase = request.status === "waiting" || isRecent(request.closedAt, at);
  const path = deletionPath(request.id);
  await openMember(session.actor, request.memberId, { part: "deletion", from: "direct", inCase, path }, at);
  const text = messagesFor(locale).staffReports.leavings;
  const sealed = await readDraft(deletionCookie(request.id).name);
  const draft = openDecision(session.actor.staffId, aboutDeletion(request.id), sealed, at);
  return (
    <div className="max-w-main">
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: leavingsPath }, { label: request.number }]} />
      <StaffHeading
        title={text.requestTitle}
        count={`${request.memberName} ${request.memberNumber}`}
        lead={request.mayDecide ? text.requestLead : undefined}
      />
      <DeletionLists locale={locale} request={request} />
      <Decision locale={locale} request={request} draft={draft} />
      <p className="mt-6">
        <TextLink href={leavingsPath}>{text.back}</TextLink>
      </p>
    </div>
  );
}

type DecisionProps = { locale: Locale; request: StaffDeletion; draft: DecisionDraft | null };

function Decision({ locale, request, draft }: DecisionProps) {
  const { staffReports, ownData } = messagesFor(locale);
  const text = staffReports.leavings;
  if (request.mayDecide) {
    return (
      <DecisionForm
        locale={locale}
        action={draftDeletionAction}
        hidden={{ request: request.id }}
        choices={[
          { value: "accept", label: text.accept, hint: text.acceptHint },
          { value: "refuse", label: text.refuse, hint: text.refuseHint },
        ]}
        fields={{ choice: "decision", words: "answer" }}
        text={{
          choice: staffReports.decision,
          words: text.answer,
          wordsHint: staffReports.reasonHint,
          submit: staffReports.next,
        }}
        entered={draft ? { decision: draft.decision, answer: draft.answer } : {}}
      />
    );
  }
  const { status, decidedBy, closedAt, answer } = request;
  if (status === "waiting") return <p className="mt-5 text-muted">{staffReports.notAllowed}</p>;
  const state = status === "done" ? "done" : status === "refused" ? "refused" : "withdrawn";
  return (
    <div className="mt-5">
      <Note
        locale={locale}
        tone={state === "done" ? "success" : "info"}
        title={state === "withdrawn" ? ownData.deletion.states[state] : text.decided[state]}
      >
        {decidedBy && closedAt ? <p>{staffReports.decidedBy(decidedBy, formatInstant(closedAt, locale))}</p> : null}
        {answer ? <p className="wrap-anywhere whitespace-pre-line">{answer}</p> : null}
      </Note>
    </div>
  );
}
