import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { now } from "@/lib/clock";
import { resetStanding } from "@/lib/domain/identity/reset-standing";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { decidesReset, findFactorReset } from "@/lib/queries/staff/find-factor-reset";
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
import { aboutReset, resetDecisionCookie, resetPath, resetsPath } from "../../paths";
import { decideFactorResetAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReports.confirmTitle };
}

/** What the second person chose about a reset and what it means, for whom and from when, before it is done. */
export default async function ConfirmResetPage({ params }: { params: Promise<{ resetId: string }> }) {
  const { resetId } = await params;
  const session = await requireStaff(resetsPath);
  const locale = await requestLocale();
  const at = await now();
  const reset = await findFactorReset(session.actor, resetId, at);
  if (!reset) notFound();
  if (!reset.permitted) return <RefusedRole locale={locale} roles={reset.roles} />;
  const inputHref = resetPath(reset.id);
  const sealed = await readDraft(resetDecisionCookie(reset.id).name);
  const draft = openDecision(session.actor.staffId, aboutReset(reset.id), sealed, at);
  if (!draft || !decidesReset(reset) || draft.shown !== resetStanding(reset)) redirect(inputHref);
  const { account, waitHours } = reset;
  const entry = { part: "factor-reset", from: "direct", inCase: true, path: inputHref } as const;
  await openMember(session.actor, account.memberId, entry, at);
  const { staffReset: text, staffReports, common } = messagesFor(locale);
  const approves = draft.decision === "approve";
  const effect = formatInstant(at.add({ hours: waitHours }), locale);
  return (
    <div className="max-w-confirm">
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: text.title, href: resetsPath },
          { label: account.loginId, href: inputHref },
        ]}
      />
      <StaffHeading title={staffReports.confirmTitle} count={text.detailTitle} />
      <DecisionRows
        locale={locale}
        changeHref={inputHref}
        about={[
          { label: text.facts.member, value: `${account.memberName} ${account.memberNumber}` },
          { label: text.facts.loginId, value: account.loginId },
          { label: text.delivery, value: text.deliveries[reset.delivery] ?? reset.delivery },
        ]}
        decision={{ label: text.decide, value: approves ? text.approve : text.refuse }}
        reason={{ label: text.decisionReason, value: draft.answer }}
      />
      <DecisionOutcome
        title={staffReports.outcome}
        points={approves ? text.approveOutcome(waitHours, effect) : text.refuseOutcome}
      />
      <ConfirmForm
        locale={locale}
        action={decideFactorResetAction}
        hidden={{ reset: reset.id, formKey: draft.formKey }}
        submit={approves ? text.submitApprove : text.submitRefuse}
        inputHref={inputHref}
        back={common.backToInput}
      />
    </div>
  );
}
