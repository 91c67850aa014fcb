import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { dateInJapan } from "@/lib/domain/calendar";
import { removedAfterLeaving } from "@/lib/domain/member-information/removed-after-leaving";
import { formatDate } from "@/lib/i18n/format";
import { messagesFor } from "@/lib/i18n/messages";
import { openLeavingDraft } from "@/lib/services/member-information/leaving-draft";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { AskedList } from "../../../../../parts/asked-list";
import { ConfirmForm } from "../../../../../parts/confirm-form";
import { DecisionOutcome } from "../../../../../parts/decision-outcome";
import { staffText } from "../../../../../parts/staff-text";
import { confirmLeavingAction } from "../../actions";
import { leavingCookie, leavingPath, requestPath } from "../../paths";
import { FlowHead } from "../flow-head";
import { type LeavingParams, openLeavingPage } from "../leaving-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReports.leavings.confirmTitle };
}

/** Step 2: what was entered, whether it proves who asks, and what the button does. */
export default async function ConfirmLeavingPage({ params }: { params: LeavingParams }) {
  const { session, at, about, ground } = await openLeavingPage(params);
  const locale = await requestLocale();
  if (about.record) redirect(leavingPath(about.memberId, "/complete"));
  if (about.openRequest) redirect(requestPath(about.openRequest));
  const { staffReports, memberInformation, common } = messagesFor(locale);
  const text = staffReports.leavings;
  const inputHref = leavingPath(about.memberId);
  const head = <FlowHead locale={locale} about={about} step={1} title={text.confirmTitle} />;
  const sealed = await readDraft(leavingCookie(about.memberId).name);
  const draft = openLeavingDraft(session.actor.staffId, about.memberId, sealed, at);
  if (!draft || !ground.decision.ok) {
    return (
      <div className="grid max-w-confirm gap-4">
        <div>{head}</div>
        <Note locale={locale} tone="error" title={draft ? text.blockedTitle : text.draftGone} />
        <p>
          <ButtonLink href={inputHref} size="small">
            {text.again}
          </ButtonLink>
        </p>
      </div>
    );
  }
  const needed = ground.desk.leaving.identityChecks;
  const passes = identityVerdict(draft.asked, ground.questions, needed) === "passed";
  const days = removedAfterLeaving(ground.desk);
  const happens = text.willLeavePoints(days, formatDate(dateInJapan(at).add({ days }), locale));
  return (
    <div className="max-w-confirm">
      {head}
      <SummaryList
        locale={locale}
        rows={[
          { label: text.channel, children: staffText(locale).unlock.channels[draft.channel], changeHref: inputHref },
          { label: text.checks, children: <AskedList locale={locale} asked={draft.asked} />, changeHref: inputHref },
          {
            label: text.appliedOn,
            children: formatDate(Temporal.PlainDate.from(draft.appliedOn), locale),
            changeHref: inputHref,
          },
          {
            label: text.reason,
            children: <span className="wrap-anywhere whitespace-pre-line">{draft.reason}</span>,
            changeHref: inputHref,
          },
        ]}
      />
      {passes ? (
        <>
          <div className="mt-6">
            <Note locale={locale} title={text.willLeave}>
              {text.willLeaveFirst}
            </Note>
          </div>
          <DecisionOutcome title={text.happensTitle} points={[...happens, memberInformation.leave.invoices]} />
        </>
      ) : (
        <DecisionOutcome title={text.willNot} points={text.willNotPoints} icon="lock" />
      )}
      <ConfirmForm
        locale={locale}
        action={confirmLeavingAction}
        hidden={{ memberId: about.memberId, formKey: draft.formKey }}
        agree={passes ? text.agreed : undefined}
        submit={passes ? text.submitLeave : text.submitRefuse}
        inputHref={inputHref}
        back={common.backToInput}
      />
    </div>
  );
}
