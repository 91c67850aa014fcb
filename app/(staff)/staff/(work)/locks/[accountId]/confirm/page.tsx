import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { messagesFor } from "@/lib/i18n/messages";
import { findRefusedRoles } from "@/lib/queries/staff/find-refused-roles";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import { listUnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { openUnlockDraft } from "@/lib/services/staff/unlock-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmForm } from "../../../../../parts/confirm-form";
import { RefusedRole } from "../../../../../parts/refused-role";
import { staffText } from "../../../../../parts/staff-text";
import { AccountFacts } from "../account-facts";
import { confirmUnlockAction } from "../actions";
import { FlowHead } from "../flow-head";
import { openLockedPage } from "../locked-page";
import { NotLocked } from "../not-locked";
import { lockPath, unlockCookie } from "../paths";
import { EnteredList } from "./entered-list";
import { Outcome } from "./outcome";

export async function generateMetadata(): Promise<Metadata> {
  return { title: staffText(await requestLocale()).unlock.confirmTitle };
}

export default async function ConfirmUnlockPage({ params }: { params: Promise<{ accountId: string }> }) {
  const { session, account, at } = await openLockedPage(params, "/confirm");
  const locale = await requestLocale();
  const text = staffText(locale).unlock;
  const refused = await findRefusedRoles(session.actor, "lock.unlock", at);
  if (refused) return <RefusedRole locale={locale} roles={refused.roles} />;
  const inputHref = lockPath(account.accountId);
  const questions = await listUnlockQuestions(session.actor, account.accountId, at);
  const sealed = await readDraft(unlockCookie(account.accountId).name);
  const draft = openUnlockDraft(session.actor.staffId, account.accountId, sealed, at);
  const head = <FlowHead locale={locale} loginId={account.loginId} step={1} title={text.confirmTitle} />;
  if (!account.lockedAt || !questions.ok) {
    return (
      <div className="max-w-confirm">
        {head}
        <NotLocked locale={locale} account={account} />
      </div>
    );
  }
  if (!draft || draft.lockedAt !== account.lockedAt.toString()) {
    return (
      <div className="grid max-w-confirm gap-4">
        <div>{head}</div>
        <Note locale={locale} tone="error" title={draft ? text.changedMeanwhile : text.draftGone} />
        <p>
          <ButtonLink href={inputHref} size="small">
            {text.steps[0]}
          </ButtonLink>
        </p>
      </div>
    );
  }
  const passes = identityVerdict(draft.asked, questions.value.questions, questions.value.needed) === "passed";
  return (
    <div className="max-w-confirm">
      {head}
      <AccountFacts locale={locale} account={account} />
      <EnteredList locale={locale} draft={draft} inputHref={inputHref} />
      <Outcome locale={locale} passes={passes} />
      <ConfirmForm
        locale={locale}
        action={confirmUnlockAction}
        hidden={{ accountId: account.accountId, formKey: draft.formKey }}
        submit={passes ? text.confirmUnlock : text.confirmRefuse}
        inputHref={inputHref}
        back={messagesFor(locale).common.backToInput}
      />
    </div>
  );
}
