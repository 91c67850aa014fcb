import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { RequestFacts } from "@/components/approval/request-facts";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findApproval } from "@/lib/queries/approval/find-approval";
import { openReturn } from "@/lib/services/approval/return-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { approvalPath } from "../../../paths";
import { returnAction } from "../actions";
import { returnCookie } from "../cookie";
import { ReturnHead } from "../head";

type Props = { params: Promise<{ requestId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).approval.sendBack.confirmTitle };
}

/** Sending back, step 2: the reason as it will be read. Without one, or where it is over, back to the form. */
export default async function ReturnConfirmPage({ params }: Props) {
  const { requestId } = await params;
  const actor = await requireMember(approvalPath(requestId, "/return/confirm"));
  const at = await now();
  const view = await findApproval(actor, requestId, at);
  if (!view) notFound();
  if (!view.may.ok) redirect(approvalPath(requestId));
  const reason = await openReturn(actor, requestId, await readDraft(returnCookie(requestId).name), at);
  if (reason === null) redirect(approvalPath(requestId, "/return"));
  const { locale } = actor;
  const approval = messagesFor(locale).approval;
  const text = approval.sendBack;
  const words = <span className="wrap-anywhere whitespace-pre-line">{reason}</span>;
  return (
    <>
      <ReturnHead locale={locale} request={view.request} current={1} title={text.confirmTitle} lead={text.confirmLead} />
      <SummaryList
        locale={locale}
        rows={[{ label: text.reason, children: words, changeHref: approvalPath(requestId, "/return") }]}
      />
      <div className="no-print mt-6 flex flex-wrap gap-3">
        <ButtonForm locale={locale} action={returnAction} fields={{ requestId }} label={text.act} look="primary" size="large" />
        <ButtonLink href={approvalPath(requestId, "/return")} look="plain" size="large" className="max-sm:w-full">
          {text.back}
        </ButtonLink>
      </div>
      <Section id="facts" title={approval.view.preview}>
        <RequestFacts locale={locale} request={view.request} />
      </Section>
    </>
  );
}
