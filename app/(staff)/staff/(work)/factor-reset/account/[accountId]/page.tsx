import type { Metadata, Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { messagesFor } from "@/lib/i18n/messages";
import { openResetDraft, type ResetDraft } from "@/lib/services/staff/factor-reset/reset-draft";
import { listUnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { questionViews } from "../../../../../parts/question-words";
import { RefusedRole } from "../../../../../parts/refused-role";
import { ResetAccountFacts } from "../../account-facts";
import { openResetPage } from "./desk-page";
import { FlowHead } from "./flow-head";
import { ResetForm } from "./form";
import { resetCookie } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReset.inputTitle };
}

/** Lost every second factor (CL-10), step 1: who asked, what they answered, why, and how the code gets to them. */
export default async function ResetPage({ params }: { params: Promise<{ accountId: string }> }) {
  const page = await openResetPage(params);
  const locale = await requestLocale();
  if (!page.desk) return <RefusedRole locale={locale} roles={page.roles} />;
  const { desk, session, at } = page;
  const { account } = desk;
  const text = messagesFor(locale).staffReset;
  const questions = await listUnlockQuestions(session.actor, account.accountId, at, "factor-reset.request");
  const draft = openResetDraft(
    session.actor.staffId,
    account.accountId,
    await readDraft(resetCookie(account.accountId).name),
    at,
  );
  const possible = desk.openReset === null && account.methods.length > 0 && questions.ok;
  return (
    <div className="max-w-main">
      <FlowHead
        locale={locale}
        loginId={account.loginId}
        step={0}
        title={text.inputTitle}
        {...(questions.ok ? { lead: text.inputLead(questions.value.needed) } : {})}
      />
      <ResetAccountFacts locale={locale} account={account} />
      {account.lockedAt ? (
        <div className="mt-4 max-w-confirm">
          <Note locale={locale} tone="deadline" title={text.lockedTitle}>
            {text.lockedText}
          </Note>
        </div>
      ) : null}
      {possible ? (
        <ResetForm
          locale={locale}
          accountId={account.accountId}
          questions={questionViews(questions.value.questions, locale)}
          codeTo={account.codeTo}
          hasAddress={account.hasAddress}
          entered={draft ? valuesOf(draft) : {}}
        />
      ) : (
        <div className="mt-4 grid max-w-confirm gap-4">
          <Note locale={locale} title={text.cannotTitle}>
            {desk.openReset ? text.yours : text.facts.noMethods}
          </Note>
          {desk.openReset ? (
            <p>
              <ButtonLink href={`/staff/factor-reset/${desk.openReset}` as Route} size="small">
                {text.toOpen}
              </ButtonLink>
            </p>
          ) : null}
        </div>
      )}
    </div>
  );
}

function valuesOf({ channel, delivery, note, reason, asked }: ResetDraft): Record<string, string> {
  const checks = asked.map(({ question, result }) => [`check-${question}`, result] as const);
  return { channel, delivery, note, reason, ...Object.fromEntries(checks) };
}
