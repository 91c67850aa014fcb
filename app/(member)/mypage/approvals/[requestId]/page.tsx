import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RequestFacts } from "@/components/approval/request-facts";
import { RequestStateChip } from "@/components/approval/request-state";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHeading } from "@/components/ui/page-heading";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import { findApproval } from "@/lib/queries/approval/find-approval";
import { requireMember } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { approvalPath, approvalsPath } from "../paths";
import { Decision } from "./decision";

type Props = { params: Promise<{ requestId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).approval.nav };
}

/** A request for whoever decides it: what it is, what its requester saw, worked out again now, and the two answers. */
export default async function ApprovalPage({ params }: Props) {
  const { requestId } = await params;
  const actor = await requireMember(approvalPath(requestId));
  const view = await findApproval(actor, requestId, await now());
  if (!view) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).approval;
  const { request } = view;
  const title = procedureTitle(request, locale);
  const isOpen = request.state === "open" && view.may.ok;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.nav, href: approvalsPath }, { label: request.number }]} />
      <div className="mt-2 mb-4">
        <PageHeading
          title={isOpen ? text.view.title(title) : text.view.closedTitle(title)}
          lead={isOpen ? text.view.lead : null}
          aside={<RequestStateChip locale={locale} state={request.state} />}
        />
      </div>
      <RequestFacts locale={locale} request={request} />
      <Decision locale={locale} view={view} />
      <p className="no-print mt-8">
        <TextLink href={approvalsPath}>{text.view.back}</TextLink>
      </p>
    </>
  );
}
