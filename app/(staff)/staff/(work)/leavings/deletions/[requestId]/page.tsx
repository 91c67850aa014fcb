import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RetentionTable } from "@/components/billing/retention-tables";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { findDeletion, type StaffDeletion } from "@/lib/queries/member-information/staff-deletion";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { DecisionForm } from "../../../../../parts/decision-form";
import { isRecent, openMember } from "../../../../../parts/open-member";
import { StaffHeading, StaffSection } from "../../../../../parts/staff-heading";
import { decideDeletionAction } from "../../actions";
import { deletionPath, leavingsPath } from "../../paths";

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
  return (
    <div className="max-w-main">
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: leavingsPath }, { label: request.number }]} />
      <StaffHeading
        title={text.requestTitle}
        count={`${request.memberName} ${request.memberNumber}`}
        lead={request.mayDecide ? text.requestLead : undefined}
      />
      <Lists locale={locale} request={request} />
      <Decision locale={locale} request={request} />
      <p className="mt-6">
        <TextLink href={leavingsPath}>{text.back}</TextLink>
      </p>
    </div>
  );
}

function Lists({ locale, request }: { locale: Locale; request: StaffDeletion }) {
  const { staffReports, ownData } = messagesFor(locale);
  const text = staffReports.leavings;
  const words = ownData.deletion;
  const heads = { what: words.what, when: words.when, basis: words.basis };
  const { kept, removed, documents } = request;
  return (
    <>
      <StaffSection id="removes" title={text.removes}>
        <RetentionTable
          locale={locale}
          caption={text.removes}
          heads={heads}
          rows={removed.map(({ name, rule, clause }) => ({ name, when: words.atOnce, term: { rule, clause } }))}
          documents={documents}
        />
      </StaffSection>
      <StaffSection id="keeps" title={text.keeps}>
        <RetentionTable
          locale={locale}
          caption={text.keeps}
          heads={{ ...heads, when: words.howLong }}
          rows={kept.map(({ name, years, rule, clause }) => ({ name, when: text.years(years), term: { rule, clause } }))}
          documents={documents}
        />
      </StaffSection>
    </>
  );
}

function Decision({ locale, request }: { locale: Locale; request: StaffDeletion }) {
  const { staffReports, ownData } = messagesFor(locale);
  const text = staffReports.leavings;
  if (request.mayDecide) {
    return (
      <DecisionForm
        locale={locale}
        action={decideDeletionAction}
        hidden={{ request: request.id }}
        choices={[
          { value: "accept", label: text.accept, hint: text.acceptHint },
          { value: "refuse", label: text.refuse, hint: text.refuseHint },
        ]}
        text={{
          decision: staffReports.decision,
          answer: text.answer,
          answerHint: staffReports.reasonHint,
          submit: text.submitDecision,
        }}
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
        title={
          decidedBy && closedAt
            ? staffReports.decidedBy(decidedBy, formatInstant(closedAt, locale))
            : ownData.deletion.states[state]
        }
      >
        {answer ? <p className="wrap-anywhere whitespace-pre-line">{answer}</p> : null}
      </Note>
    </div>
  );
}
