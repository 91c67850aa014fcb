import type { Metadata, Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { openResetDraft, type ResetDraft } from "@/lib/services/staff/factor-reset/reset-draft";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import { listUnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { readDraft } from "@/lib/web/draft-cookie";
import { requestLocale } from "@/lib/web/locale";
import { AskedList } from "../../../../../../parts/asked-list";
import { ConfirmForm } from "../../../../../../parts/confirm-form";
import { RefusedRole } from "../../../../../../parts/refused-role";
import { staffText } from "../../../../../../parts/staff-text";
import { ResetAccountFacts } from "../../../account-facts";
import { confirmFactorResetAction } from "../actions";
import { openResetPage } from "../desk-page";
import { FlowHead } from "../flow-head";
import { resetCookie, resetPath } from "../paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffReset.confirmTitle };
}

/** Step 2: what was entered, and what it leads to. */
export default async function ConfirmResetPage({ params }: { params: Promise<{ accountId: string }> }) {
  const page = await openResetPage(params);
  const locale = await requestLocale();
  if (!page.desk) return <RefusedRole locale={locale} roles={page.roles} />;
  const { account, waitHours } = page.desk;
  const { actor } = page.session;
  const text = messagesFor(locale).staffReset;
  const inputHref = resetPath(account.accountId);
  const questions = await listUnlockQuestions(actor, account.accountId, page.at, "factor-reset.request");
  const draft = openResetDraft(actor.staffId, account.accountId, await readDraft(resetCookie(account.accountId).name), page.at);
  const head = <FlowHead locale={locale} loginId={account.loginId} step={1} title={text.confirmTitle} />;
  if (!draft || !questions.ok) {
    return (
      <div className="grid max-w-confirm gap-4">
        <div>{head}</div>
        <Note locale={locale} tone="error" title={text.draftGone} />
        <p>
          <ButtonLink href={inputHref} size="small">
            {text.again}
          </ButtonLink>
        </p>
      </div>
    );
  }
  const passes = identityVerdict(draft.asked, questions.value.questions, questions.value.needed) === "passed";
  const points = passes ? text.willRequestPoints(waitHours) : text.willNotRequestPoints;
  return (
    <div className="max-w-confirm">
      {head}
      <ResetAccountFacts locale={locale} account={account} />
      <Entered locale={locale} draft={draft} inputHref={inputHref} />
      <section aria-labelledby="outcome-title" className="mt-6 rounded-8 border border-line px-4 py-3">
        <p className="text-chip text-muted">{text.outcome}</p>
        <h2 id="outcome-title" className="flex items-center gap-2 text-body">
          <Icon name={passes ? "users" : "lock"} size={18} className={passes ? "text-done" : "text-error"} />
          {passes ? text.willRequest : text.willNotRequest}
        </h2>
        <ul className="mt-1 list-disc pl-6">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </section>
      <ConfirmForm
        locale={locale}
        action={confirmFactorResetAction}
        hidden={{ accountId: account.accountId, formKey: draft.formKey }}
        submit={passes ? text.confirmSubmit : text.confirmRefuse}
        inputHref={inputHref}
        back={text.again}
      />
    </div>
  );
}

function Entered({ locale, draft, inputHref }: { locale: Locale; draft: ResetDraft; inputHref: Route }) {
  const text = messagesFor(locale).staffReset;
  const back = (field: string) => `${inputHref}#${field}` as Route;
  return (
    <div className="mt-4">
      <SummaryList
        locale={locale}
        rows={[
          {
            label: text.channel,
            children: staffText(locale).unlock.channels[draft.channel] ?? draft.channel,
            changeHref: back("channel"),
          },
          { label: text.checks, children: <AskedList locale={locale} asked={draft.asked} />, changeHref: back("checks") },
          { label: text.delivery, children: text.deliveries[draft.delivery] ?? draft.delivery, changeHref: back("delivery") },
          {
            label: text.reason,
            children: <span className="whitespace-pre-wrap">{draft.reason}</span>,
            changeHref: back("reason"),
          },
          {
            label: text.note,
            children: <span className="whitespace-pre-wrap">{draft.note || "—"}</span>,
            changeHref: back("note"),
          },
        ]}
      />
    </div>
  );
}
