import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { RequestFacts } from "@/components/approval/request-facts";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/panel";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findApproval } from "@/lib/queries/approval/find-approval";
import { openReturn } from "@/lib/services/approval/return-draft";
import { readDraft } from "@/lib/web/draft-cookie";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { approvalPath } from "../../paths";
import { returnCookie } from "./cookie";
import { ReturnForm } from "./form";
import { ReturnHead } from "./head";

type Props = { params: Promise<{ requestId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).approval.sendBack.title };
}

/** Sending back, step 1: the reason. Where there is nothing to answer, the request's own page says why. */
export default async function ReturnPage({ params }: Props) {
  const { requestId } = await params;
  const actor = await requireMember(approvalPath(requestId, "/return"));
  const at = await now();
  const view = await findApproval(actor, requestId, at);
  if (!view) notFound();
  if (!view.may.ok) redirect(approvalPath(requestId));
  const kept = await openReturn(actor, requestId, await readDraft(returnCookie(requestId).name), at);
  const { locale } = actor;
  const approval = messagesFor(locale).approval;
  const { title, lead, reason, reasonHint, next } = approval.sendBack;
  return (
    <>
      <ReturnHead locale={locale} request={view.request} current={0} title={title} lead={lead} />
      <ReturnForm
        locale={locale}
        requestId={requestId}
        reason={kept ?? ""}
        text={{ reason, reasonHint, next }}
        back={
          <ButtonLink href={approvalPath(requestId)} look="plain" size="large" className="max-sm:w-full">
            {approval.confirm.toRequest}
          </ButtonLink>
        }
      />
      <Section id="facts" title={approval.view.preview}>
        <RequestFacts locale={locale} request={view.request} />
      </Section>
    </>
  );
}
