import { ButtonForm } from "@/app/_parts/button-form";
import { RefusalWords } from "@/components/procedures/stopped";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/panel";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { ApprovalView } from "@/lib/queries/approval/find-approval";
import { ProofNote } from "../../_parts/proof-note";
import { approvalPath } from "../paths";
import { tellChangedAction } from "./actions";
import { ApproveForm } from "./approve-form";
import { Preview } from "./preview";

/** What stands below the facts: the preview with both answers, or why there is none to give. */
export function Decision({ locale, view }: { locale: Locale; view: ApprovalView }) {
  const text = messagesFor(locale).approval;
  const { now, request, may, documents } = view;
  if (now.state === "closed")
    return now.text === null ? null : (
      <Section id="shown" title={text.shown}>
        <p className="text-note text-muted">{text.shownLead}</p>
        <div
          lang={now.locale ?? undefined}
          className="mt-3 rounded-8 border border-line px-4 py-4 wrap-anywhere whitespace-pre-wrap sm:px-6"
        >
          {now.text}
        </div>
      </Section>
    );
  if (!may.ok)
    return (
      <>
        <div className="mt-5">
          <Note locale={locale} title={text.view.cannotTitle}>
            <RefusalWords locale={locale} refusal={may.refusal} documents={documents} />
          </Note>
        </div>
        {now.state === "refused" ? null : <Preview locale={locale} document={now.document} />}
      </>
    );
  if (now.state === "refused")
    return (
      <>
        <div className="mt-5">
          <Note locale={locale} tone="error" title={text.view.refusedTitle}>
            <RefusalWords locale={locale} refusal={now.refusal} documents={documents} />
            <p className="mt-1">{text.view.refusedText}</p>
          </Note>
        </div>
        <p className="no-print mt-6">
          <ToReturn locale={locale} requestId={request.id} />
        </p>
      </>
    );
  return <Answerable locale={locale} view={view} now={now} isLast={may.value.isLast} />;
}

type AnswerableProps = {
  locale: Locale;
  view: ApprovalView;
  now: Extract<ApprovalView["now"], { shownHash: string }>;
  isLast: boolean;
};

function Answerable({ locale, view, now, isLast }: AnswerableProps) {
  const text = messagesFor(locale).approval;
  const { request, approvers, proof } = view;
  const other = <ToReturn locale={locale} requestId={request.id} />;
  if (now.state === "changed")
    return (
      <>
        <div className="mt-5 space-y-4">
          <Note locale={locale} tone="deadline" title={text.view.changedTitle}>
            {text.view.changedText}
          </Note>
          <ProofNote locale={locale} proof={proof} />
        </div>
        <Preview locale={locale} document={now.document} />
        <div className="no-print mt-8 flex flex-wrap gap-3">
          <ButtonForm
            locale={locale}
            action={tellChangedAction}
            fields={{ requestId: request.id, shown: now.shownHash }}
            label={text.view.tell}
            look="primary"
            size="large"
          />
          {other}
        </div>
      </>
    );
  const given = request.answers.length;
  return (
    <>
      <div className="mt-5 space-y-4">
        {given > 0 ? <Note locale={locale}>{text.given(given, request.needed)}</Note> : null}
        {approvers < request.needed ? (
          <Note locale={locale} tone="deadline">
            {text.notEnough(request.needed, approvers)}
          </Note>
        ) : null}
        <ProofNote locale={locale} proof={proof} />
      </div>
      <Preview locale={locale} document={now.document} />
      <ApproveForm
        locale={locale}
        requestId={request.id}
        shown={now.shownHash}
        consent={text.view.consent}
        act={isLast ? text.view.approveLast : text.view.approve}
        foot={isLast ? text.view.lastNote : text.view.firstNote}
        other={other}
      />
    </>
  );
}

function ToReturn({ locale, requestId }: { locale: Locale; requestId: string }) {
  return (
    <ButtonLink href={approvalPath(requestId, "/return")} look="plain" size="large" className="max-sm:w-full">
      {messagesFor(locale).approval.view.toReturn}
    </ButtonLink>
  );
}
