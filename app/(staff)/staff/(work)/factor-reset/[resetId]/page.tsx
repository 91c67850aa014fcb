import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { renderRefusal } from "@/lib/i18n/reasons/render-refusal";
import { findFactorReset, type ResetView } from "@/lib/queries/staff/find-factor-reset";
import { type DecisionDraft, openDecision } from "@/lib/services/staff/decision-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { DecidedNote } from "../../../../parts/decided-note";
import { DecisionForm } from "../../../../parts/decision-form";
import { isRecent, openMember } from "../../../../parts/open-member";
import { RefusedRole } from "../../../../parts/refused-role";
import { StaffHeading, StaffSection } from "../../../../parts/staff-heading";
import { ResetAccountFacts } from "../account-facts";
import { aboutReset, resetDecisionCookie, resetPath, resetsPath } from "../paths";
import { ResetStateChip } from "../reset-state-chip";
import { draftResetDecisionAction } from "./actions";
import { CheckedSection } from "./checked-section";
import { LetterPanel } from "./letter-panel";
import { ResetEvents } from "./reset-events";
import { StopForm } from "./stop-form";

type Props = { params: Promise<{ resetId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReset.detailTitle };
}

/** One reset: what was checked, the second person's decision, its letter, its history. */
export default async function FactorResetPage({ params }: Props) {
  const { resetId } = await params;
  const path = resetPath(/^[0-9a-f-]{36}$/.test(resetId) ? resetId : "");
  const session = await requireStaff(path);
  const locale = await requestLocale();
  const at = await now();
  const reset = await findFactorReset(session.actor, resetId, at);
  if (!reset) notFound();
  if (!reset.permitted) return <RefusedRole locale={locale} roles={reset.roles} />;
  const settledAt = reset.endedAt ?? (reset.state === "refused" ? (reset.decided?.at ?? null) : null);
  const inCase = settledAt === null || isRecent(settledAt, at) || reset.printUntil !== null;
  await openMember(session.actor, reset.account.memberId, { part: "factor-reset", from: "direct", inCase, path }, at);
  const text = messagesFor(locale).staffReset;
  // Before it is decided only who asked takes it back: whoever decides can refuse it.
  const sealed = await readDraft(resetDecisionCookie(reset.id).name);
  const draft = openDecision(session.actor.staffId, aboutReset(reset.id), sealed, at);
  const decidedTitle =
    reset.state === "waiting" && reset.takesEffectAt
      ? text.decided.waiting(formatInstant(reset.takesEffectAt, locale))
      : reset.state === "refused" && text.decided.refused;
  const mayStop = reset.mayRequest && (reset.requested.isOwn || reset.state === "waiting");
  return (
    <div className="max-w-main">
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: resetsPath }, { label: reset.account.loginId }]} />
      <div className="mt-2">
        <StaffHeading title={text.detailTitle} aside={<ResetStateChip locale={locale} state={reset.state} />} />
      </div>
      <ResetAccountFacts locale={locale} account={reset.account} />
      <CheckedSection locale={locale} reset={reset} />
      {reset.state === "requested" ? <Decision locale={locale} reset={reset} draft={draft} /> : null}
      {reset.decided && decidedTitle ? <DecidedNote locale={locale} decided={reset.decided} title={decidedTitle} /> : null}
      <LetterPanel locale={locale} reset={reset} />
      <StaffSection id="history" title={text.history}>
        <ResetEvents locale={locale} reset={reset} />
      </StaffSection>
      {mayStop && settledAt === null ? (
        <StopForm
          locale={locale}
          resetId={reset.id}
          text={{
            open: text.stop,
            about: text.stopText,
            reason: text.stopReason,
            hint: text.decisionReasonHint,
            submit: text.stopSubmit,
          }}
        />
      ) : null}
    </div>
  );
}

/** The form for the second person; for anybody else who it is that decides. */
function Decision({ locale, reset, draft }: { locale: Locale; reset: ResetView; draft: DecisionDraft | null }) {
  const text = messagesFor(locale).staffReset;
  const { refusedDecision } = reset;
  return (
    <StaffSection id="decide" title={text.decide}>
      {refusedDecision ? (
        <Note locale={locale}>
          {text.mayNot(refusedDecision.roles.map((role) => role[locale]).join(locale === "ja" ? "・" : ", "))}
        </Note>
      ) : reset.requested.isOwn || reset.notSecond ? (
        <Note locale={locale} title={text.ownTitle}>
          {reset.requested.isOwn || !reset.notSecond ? text.ownText : renderRefusal(reset.notSecond, locale).text}
        </Note>
      ) : (
        <DecisionForm
          locale={locale}
          action={draftResetDecisionAction}
          hidden={{ reset: reset.id }}
          choices={[
            { value: "approve", label: text.approve, hint: text.approveHint(reset.waitHours) },
            { value: "refuse", label: text.refuse, hint: text.refuseHint },
          ]}
          text={{
            choice: text.choose,
            words: text.decisionReason,
            wordsHint: text.decisionReasonHint,
            submit: text.decideSubmit,
          }}
          entered={draft ? { decision: draft.decision, reason: draft.answer } : {}}
          small
        />
      )}
    </StaffSection>
  );
}
