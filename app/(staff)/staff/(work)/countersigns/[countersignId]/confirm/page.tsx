import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { decidesCountersign, findCountersign } from "@/lib/queries/staff/find-countersign";
import { openDecision } from "@/lib/services/staff/decision-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { ConfirmForm } from "../../../../../parts/confirm-form";
import { DecisionOutcome } from "../../../../../parts/decision-outcome";
import { DecisionRows } from "../../../../../parts/decision-rows";
import { openMember } from "../../../../../parts/open-member";
import { RefusedRole } from "../../../../../parts/refused-role";
import { StaffHeading } from "../../../../../parts/staff-heading";
import { aboutCountersign, countersignCookie, countersignPath, countersignsPath } from "../../paths";
import { decideCountersignAction } from "../actions";
import { outcomeOf } from "./outcome";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReports.confirmTitle };
}

/** What the second person chose and what it means, for whom and from when, before it is done. */
export default async function ConfirmCountersignPage({ params }: { params: Promise<{ countersignId: string }> }) {
  const { countersignId } = await params;
  const session = await requireStaff(countersignsPath);
  const locale = await requestLocale();
  const at = await now();
  const view = await findCountersign(session.actor, countersignId, at);
  if (!view) notFound();
  if (!view.permitted) return <RefusedRole locale={locale} roles={view.roles} />;
  const inputHref = countersignPath(view.id);
  const sealed = await readDraft(countersignCookie(view.id).name);
  const draft = openDecision(session.actor.staffId, aboutCountersign(view.id), sealed, at);
  if (!draft || !decidesCountersign(view)) redirect(inputHref);
  const entry = { part: "countersign", from: "direct", inCase: true, path: inputHref } as const;
  await openMember(session.actor, view.memberId, entry, at);
  const { staffCountersign: text, staffReports, common } = messagesFor(locale);
  const approves = draft.decision === "approve";
  const act = text.acts[view.act] ?? view.act;
  return (
    <div className="max-w-confirm">
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: text.title, href: countersignsPath },
          { label: view.memberName, href: inputHref },
        ]}
      />
      <StaffHeading title={staffReports.confirmTitle} count={text.detailTitle(act)} />
      <DecisionRows
        locale={locale}
        changeHref={inputHref}
        about={[
          { label: text.member, value: `${view.memberName} ${view.memberNumber}` },
          { label: text.loginId, value: view.loginId },
        ]}
        decision={{ label: text.decide, value: approves ? text.approve : text.refuse }}
        reason={{ label: text.reason, value: draft.answer }}
      />
      <DecisionOutcome title={staffReports.outcome} points={approves ? outcomeOf(view, locale, at) : text.refuseOutcome} />
      <ConfirmForm
        locale={locale}
        action={decideCountersignAction}
        hidden={{ request: view.id, formKey: draft.formKey }}
        submit={approves ? text.submitApprove(act) : text.submitRefuse}
        inputHref={inputHref}
        back={common.backToInput}
      />
    </div>
  );
}
