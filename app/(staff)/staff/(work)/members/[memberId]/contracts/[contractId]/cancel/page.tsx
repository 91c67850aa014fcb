import type { Metadata } from "next";
import { RefusalWords } from "@/components/procedures/stopped";
import { Note } from "@/components/ui/note";
import type { EndWay } from "@/lib/domain/ordering/preview";
import { formatDate, formatYen } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { LineEndView } from "@/lib/queries/contracts/line-end-view";
import type { LineEndDraft } from "@/lib/services/contracts/line-end-draft";
import { listUnlockQuestions } from "@/lib/services/staff/list-unlock-questions";
import { requestLocale } from "@/lib/web/locale";
import { questionViews } from "../../../../../../../parts/question-words";
import { RefusedRole } from "../../../../../../../parts/refused-role";
import { ContractFacts } from "./contract-facts";
import { FlowHead } from "./flow-head";
import { LineEndForm } from "./form";
import { type LineParams, openLinePage } from "./line-page";
import { Today } from "./today";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffLineEnd.title };
}

/** Staff take a cancellation of the line (FB-27), step 1: what it would mean today, who asks, what they answered. */
export default async function CancelLinePage({ params }: { params: LineParams }) {
  const { session, view, draft, at } = await openLinePage(params);
  const locale = await requestLocale();
  if (!view.permitted) return <RefusedRole locale={locale} roles={view.roles} />;
  const text = messagesFor(locale).staffLineEnd;
  const questions = await listUnlockQuestions(session.actor, view.accountId, at, "line.cancel");
  const choices = waysOf(view, locale);
  const { request } = view.ways;
  return (
    <div className="max-w-main">
      <FlowHead
        locale={locale}
        view={view}
        step={0}
        title={text.title}
        {...(questions.ok ? { lead: text.lead(questions.value.needed) } : {})}
      />
      <ContractFacts locale={locale} view={view} />
      {view.settled ? (
        <div className="mt-4">
          <Note locale={locale} tone="deadline" title={text.settled(formatDate(view.settled.endsOn, locale))}>
            {choices.length === 0 ? text.settledText : null}
          </Note>
        </div>
      ) : null}
      {request.ok ? <Today locale={locale} end={request.value} documents={view.documents} /> : null}
      {!request.ok && !view.settled ? (
        <div className="mt-4">
          <Note locale={locale} tone="error" title={text.notPossible}>
            <RefusalWords locale={locale} refusal={request.refusal} documents={view.documents} />
          </Note>
        </div>
      ) : null}
      {choices.length > 0 ? (
        <LineEndForm
          locale={locale}
          memberId={view.memberId}
          contractId={view.contractId}
          ways={choices}
          questions={questions.ok ? questionViews(questions.value.questions, locale) : []}
          entered={draft ? valuesOf(draft) : {}}
        />
      ) : null}
    </div>
  );
}

/** A letter may still arrive after the last of the days: what counts is when it was sent. */
function waysOf({ ways, right, state }: LineEndView, locale: Locale): { value: EndWay; hint: string }[] {
  const text = messagesFor(locale).staffLineEnd.wayHints;
  const { request } = ways;
  const byLetter = right !== null && state !== "ended" && (ways["consumer-right"].ok || request.ok);
  return [
    ...(request.ok
      ? [
          {
            value: "request" as const,
            hint: text.request(formatDate(request.value.endsOn, locale), formatYen(request.value.toPay, locale)),
          },
        ]
      : []),
    ...(byLetter
      ? [{ value: "consumer-right" as const, hint: text["consumer-right"](formatDate(right.lastDayOn, locale)) }]
      : []),
  ];
}

function valuesOf({ way, channel, wishedOn, sentOn, reason, asked }: LineEndDraft): Record<string, string> {
  const checks = asked.map(({ question, result }) => [`check-${question}`, result] as const);
  return { way, channel, wishedOn: wishedOn ?? "", sentOn: sentOn ?? "", reason, ...Object.fromEntries(checks) };
}
