import type { Metadata } from "next";
import { RefusalWords } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Icon } from "@/components/ui/icon";
import { Note } from "@/components/ui/note";
import { formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import { listUnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { requestLocale } from "@/lib/web/locale";
import { ConfirmForm } from "../../../../../../../../parts/confirm-form";
import { RefusedRole } from "../../../../../../../../parts/refused-role";
import { confirmLineEndAction } from "../actions";
import { ContractFacts } from "../contract-facts";
import { FlowHead } from "../flow-head";
import { type LineParams, openLinePage } from "../line-page";
import { lineEndPath } from "../paths";
import { EnteredList } from "./entered-list";
import { Told } from "./told";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffLineEnd.confirmTitle };
}

/** Step 2: what was entered, and the six points to read out, decided anew. */
export default async function ConfirmCancelLinePage({ params }: { params: LineParams }) {
  const { session, view, draft, at } = await openLinePage(params);
  const locale = await requestLocale();
  if (!view.permitted) return <RefusedRole locale={locale} roles={view.roles} />;
  const text = messagesFor(locale).staffLineEnd;
  const inputHref = lineEndPath(view);
  const head = <FlowHead locale={locale} view={view} step={1} title={text.confirmTitle} />;
  if (!draft || !view.shown?.ok) {
    return (
      <div className="grid max-w-confirm gap-4">
        <div>{head}</div>
        <Note locale={locale} tone="error" title={draft ? text.notPossible : text.draftGone}>
          {view.shown && !view.shown.ok ? (
            <RefusalWords locale={locale} refusal={view.shown.refusal} documents={view.documents} />
          ) : null}
        </Note>
        <p>
          <ButtonLink href={inputHref} size="small">
            {text.again}
          </ButtonLink>
        </p>
      </div>
    );
  }
  const { preview, hash } = view.shown.value;
  const questions = await listUnlockQuestions(session.actor, view.accountId, at, "line.cancel");
  const passes = questions.ok && identityVerdict(draft.asked, questions.value.questions, questions.value.needed) === "passed";
  return (
    <div className="max-w-confirm">
      {head}
      <ContractFacts locale={locale} view={view} />
      <h2 className="mt-6 mb-2 text-body">{text.entered}</h2>
      <EnteredList locale={locale} draft={draft} inputHref={inputHref} />
      {passes ? <Told locale={locale} end={preview} documents={view.documents} /> : null}
      <Outcome locale={locale} passes={passes} mails={view.contactMail !== null} />
      <ConfirmForm
        locale={locale}
        action={confirmLineEndAction}
        hidden={{ memberId: view.memberId, contractId: view.contractId, formKey: draft.formKey, shown: hash }}
        submit={passes ? text.confirmEnd(formatYen(preview.toPay, locale)) : text.confirmRefuse}
        inputHref={inputHref}
        back={messagesFor(locale).common.backToInput}
      />
    </div>
  );
}

/** What pressing the button does, point by point. */
function Outcome({ locale, passes, mails }: { locale: Locale; passes: boolean; mails: boolean }) {
  const text = messagesFor(locale).staffLineEnd;
  const points = passes
    ? mails
      ? text.willEndPoints
      : [...text.willEndPoints.slice(0, -1), text.willEndNoMail]
    : text.willNotPoints;
  return (
    <section aria-labelledby="outcome-title" className="mt-6 rounded-8 border border-line px-4 py-3">
      <h2 id="outcome-title" className="flex items-center gap-2 text-body">
        <Icon name={passes ? "check-circle" : "lock"} size={18} className={passes ? "text-done" : "text-error"} />
        {passes ? text.willEnd : text.willNot}
      </h2>
      <ul className="mt-1 list-disc pl-6">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </section>
  );
}
