import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RequestFacts } from "@/components/approval/request-facts";
import { CompletePanel } from "@/components/layout/complete-panel";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import { findApproval } from "@/lib/queries/approval/find-approval";
import { currentLogin, requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { approvalPath, approvalsPath } from "../../paths";

type Props = { params: Promise<{ requestId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { approval, errors } = messagesFor(await requestLocale());
  const login = await currentLogin();
  const view = login?.contractId === null ? await findApproval(login, (await params).requestId, await now()) : null;
  return { title: view ? approval.complete[view.request.state] : errors.notFoundTitle };
}

/** After an answer: what stands now, on every reload. Whoever has answered nothing finds the request's own page only. */
export default async function ApprovalCompletePage({ params }: Props) {
  const { requestId } = await params;
  const actor = await requireMember(approvalPath(requestId));
  const view = await findApproval(actor, requestId, await now());
  const isMine = view?.request.answers.some(({ accountId }) => accountId === actor.accountId);
  if (!view || !(isMine || view.request.state === "changed")) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).approval;
  const { request } = view;
  const isTold = request.state === "approved" || request.state === "refused" || request.state === "changed";
  return (
    <>
      <CompletePanel
        title={text.complete[request.state]}
        facts={[
          { label: text.number, value: <span className="nums">{request.number}</span> },
          { label: text.what, value: procedureTitle(request, locale) },
        ]}
      >
        {isTold ? <p className="text-note">{text.complete.told}</p> : null}
      </CompletePanel>
      <Section id="facts" title={text.view.preview}>
        <RequestFacts locale={locale} request={request} />
      </Section>
      <ul className="no-print mt-8 flex flex-wrap gap-x-6 gap-y-2">
        <li>
          <TextLink href={approvalPath(request.id)}>{text.confirm.toRequest}</TextLink>
        </li>
        <li>
          <TextLink href={approvalsPath}>{text.complete.next}</TextLink>
        </li>
      </ul>
    </>
  );
}
