import type { Metadata } from "next";
import { isUuid } from "@/lib/domain/uuid";
import { findLockedAccount } from "@/lib/queries/staff/find-locked-account";
import { findRefusedRoles } from "@/lib/queries/staff/find-refused-roles";
import { listUnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { openUnlockDraft, type UnlockDraft } from "@/lib/services/staff/unlock-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { questionViews } from "../../../../parts/question-words";
import { RefusedRole } from "../../../../parts/refused-role";
import { staffText } from "../../../../parts/staff-text";
import { staffTitle } from "../../../../parts/staff-title";
import { AccountFacts } from "./account-facts";
import { FlowHead } from "./flow-head";
import { UnlockForm } from "./form";
import { openLockedPage } from "./locked-page";
import { NotLocked } from "./not-locked";
import { unlockCookie } from "./paths";

export async function generateMetadata({ params }: { params: Promise<{ accountId: string }> }): Promise<Metadata> {
  const { accountId } = await params;
  return staffTitle(
    async (actor, at) => (isUuid(accountId) ? findLockedAccount(actor, accountId, at) : null),
    ({ lockedAt }, locale) => staffText(locale).unlock[lockedAt ? "inputTitle" : "notLockedTitle"],
  );
}

export default async function UnlockPage({ params }: { params: Promise<{ accountId: string }> }) {
  const { session, account, at } = await openLockedPage(params, "");
  const locale = await requestLocale();
  const text = staffText(locale).unlock;
  const refused = await findRefusedRoles(session.actor, "lock.unlock", at);
  if (refused) return <RefusedRole locale={locale} roles={refused.roles} />;
  const questions = await listUnlockQuestions(session.actor, account.accountId, at);
  const sealed = await readDraft(unlockCookie(account.accountId).name);
  const draft = openUnlockDraft(session.actor.staffId, account.accountId, sealed, at);
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
