import type { Metadata } from "next";
import { findRefusedRoles } from "@/lib/queries/staff/find-refused-roles";
import { listUnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { openUnlockDraft, type UnlockDraft } from "@/lib/services/staff/unlock-draft";
import { requestLocale } from "@/lib/web/locale";
import { readUnlockDraft } from "@/lib/web/unlock-draft-cookie";
import { questionViews } from "../../../../parts/question-words";
import { RefusedRole } from "../../../../parts/refused-role";
import { staffText } from "../../../../parts/staff-text";
import { AccountFacts } from "./account-facts";
import { FlowHead } from "./flow-head";
import { UnlockForm } from "./form";
import { openLockedPage } from "./locked-page";
import { NotLocked } from "./not-locked";

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffText(await requestLocale()).unlock.inputTitle };
}

export default async function UnlockPage({ params }: { params: Promise<{ accountId: string }> }) {
  const { session, account, at } = await openLockedPage(params, "");
  const locale = await requestLocale();
  const text = staffText(locale).unlock;
  const refused = await findRefusedRoles(session.actor, "lock.unlock", at);
  if (refused) return <RefusedRole locale={locale} roles={refused.roles} />;
  const questions = await listUnlockQuestions(session.actor, account.accountId, at);
  const sealed = await readUnlockDraft();
  const draft = sealed ? openUnlockDraft(session.actor.staffId, account.accountId, sealed, at) : null;
  const open = account.lockedAt !== null && questions.ok;
  return (
    <div className="max-w-main">
      <FlowHead
        locale={locale}
        loginId={account.loginId}
        step={open ? 0 : null}
        title={open ? text.inputTitle : text.notLockedTitle}
        {...(open ? { lead: text.inputLead(questions.value.needed) } : {})}
      />
      <AccountFacts locale={locale} account={account} />
      {open ? (
        <UnlockForm
          locale={locale}
          accountId={account.accountId}
          questions={questionViews(questions.value.questions, locale)}
          entered={draft && account.lockedAt?.toString() === draft.lockedAt ? valuesOf(draft) : {}}
        />
      ) : (
        <NotLocked locale={locale} account={account} />
      )}
    </div>
  );
}

function valuesOf(draft: UnlockDraft): Record<string, string> {
  const checks = draft.asked.map(({ question, result }) => [`check-${question}`, result] as const);
  return { channel: draft.channel, note: draft.note, reason: draft.reason, ...Object.fromEntries(checks) };
}
