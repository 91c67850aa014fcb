import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { type CountersignView, findCountersign } from "@/lib/queries/staff/find-countersign";
import { type DecisionDraft, openDecision } from "@/lib/services/staff/decision-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { DecidedNote } from "../../../../parts/decided-note";
import { DecisionForm } from "../../../../parts/decision-form";
import { isRecent, openMember } from "../../../../parts/open-member";
import { RefusedRole } from "../../../../parts/refused-role";
import { StaffHeading, StaffSection } from "../../../../parts/staff-heading";
import { staffTitle } from "../../../../parts/staff-title";
import { CountersignChip } from "../countersign-chip";
import { aboutCountersign, countersignCookie, countersignPath, countersignsPath, paperPath } from "../paths";
import { draftCountersignAction } from "./actions";
import { AskedSection } from "./asked-section";
import { CountersignHistory } from "./history";
import { WithdrawForm } from "./withdraw-form";

type Props = { params: Promise<{ countersignId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { countersignId } = await params;
  return staffTitle(
    (actor, at) => findCountersign(actor, countersignId, at),
    (view, locale) => {
      const text = messagesFor(locale).staffCountersign;
      return view.permitted ? text.detailTitle(text.acts[view.act] ?? view.act) : text.title;
    },
  );
}

/** One request: what was asked and checked, the second person's decision, what became of it. */
export default async function CountersignPage({ params }: Props) {
  const { countersignId } = await params;
  const path = countersignPath(/^[0-9a-f-]{36}$/.test(countersignId) ? countersignId : "");
  const session = await requireStaff(path);
  const locale = await requestLocale();
  const at = await now();
  const view = await findCountersign(session.actor, countersignId, at);
  if (!view) notFound();
  if (!view.permitted) return <RefusedRole locale={locale} roles={view.roles} />;
  const settledAt = view.decided?.at ?? view.withdrawnAt;
  const inCase = settledAt === null || isRecent(settledAt, at);
  await openMember(session.actor, view.memberId, { part: "countersign", from: "direct", inCase, path }, at);
  const text = messagesFor(locale).staffCountersign;
  const { certificateId } = view;
  const sealed = await readDraft(countersignCookie(view.id).name);
  const draft = openDecision(session.actor.staffId, aboutCountersign(view.id), sealed, at);
  return (
    <div className="max-w-main">
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: countersignsPath }, { label: view.memberName }]} />
      <div className="mt-2">
        <StaffHeading
          title={text.detailTitle(text.acts[view.act] ?? view.act)}
          aside={<CountersignChip locale={locale} state={view.state} />}
        />
      </div>
      <AskedSection locale={locale} view={view} />
      {view.state === "requested" ? <Decision locale={locale} view={view} draft={draft} /> : null}
      {view.decided ? <DecidedNote locale={locale} decided={view.decided} title={text.decided[view.state]} /> : null}
      {certificateId ? (
        <p className="mt-6">
          <ButtonLink href={paperPath(view.memberId, certificateId)} size="small">
            {text.toPaper}
          </ButtonLink>
        </p>
      ) : null}
      <StaffSection id="history" title={text.history}>
        <CountersignHistory locale={locale} view={view} />
      </StaffSection>
    </div>
  );
}

/** The form for the second person; for whoever asked the way to take it back; for anybody else who it is that decides. */
function Decision({ locale, view, draft }: { locale: Locale; view: CountersignView; draft: DecisionDraft | null }) {
  const text = messagesFor(locale).staffCountersign;
  const { refusedDecision, notSecond, requested } = view;
  if (refusedDecision) {
    const roles = refusedDecision.roles.map((role) => role[locale]).join(locale === "ja" ? "・" : ", ");
    return (
      <StaffSection id="decide" title={text.decide}>
        <Note locale={locale}>{text.mayNot(roles)}</Note>
      </StaffSection>
    );
  }
  if (requested.isOwn || notSecond) {
    return (
      <StaffSection id="decide" title={text.decide}>
        <Note locale={locale} title={text.ownTitle}>
          {requested.isOwn || !notSecond ? text.ownText : renderRefusal(notSecond, locale).text}
        </Note>
        {requested.isOwn ? (
          <>
            <p className="mt-4 text-muted">{text.withdrawText}</p>
            <WithdrawForm locale={locale} countersignId={view.id} submit={text.withdraw} />
          </>
        ) : null}
      </StaffSection>
    );
  }
  return (
    <StaffSection id="decide" title={text.decide}>
      <DecisionForm
        locale={locale}
        action={draftCountersignAction}
        hidden={{ request: view.id }}
        choices={[
          { value: "approve", label: text.approve, hint: text.approveHints[view.act] },
          { value: "refuse", label: text.refuse, hint: text.refuseHint },
        ]}
        fields={{ choice: "decision", words: "answer" }}
        text={{ choice: text.choose, words: text.reason, wordsHint: text.reasonHint, submit: text.submit }}
        entered={draft ? { decision: draft.decision, answer: draft.answer } : {}}
      />
    </StaffSection>
  );
}
