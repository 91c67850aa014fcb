import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { RequestFacts } from "@/components/approval/request-facts";
import { RequestStateChip } from "@/components/approval/request-state";
import { TermChips } from "@/components/billing/term-chips";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { Note, type NoteTone } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { now } from "@/lib/clock";
import type { RequestState } from "@/lib/domain/approval/request-state";
import { joinList } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { procedureTitle } from "@/lib/i18n/procedures/procedure-title";
import { findOwnRequest, type OwnRequest } from "@/lib/queries/approval/own-requests";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { requestPath } from "./paths";

type Props = { params: Promise<{ requestId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).approval.request.crumb };
}

const tones: Record<RequestState, NoteTone> = {
  open: "success",
  approved: "success",
  refused: "deadline",
  withdrawn: "info",
  expired: "info",
  changed: "deadline",
};

/** A request for approval as its own side sees it: what became of it, who can approve it, until when. */
export default async function RequestPage({ params }: Props) {
  const { requestId } = await params;
  const actor = await requireActor(requestPath(requestId));
  const found = await findOwnRequest(actor, requestId, await now());
  if (!found) notFound();
  const { locale } = actor;
  const { approval, home } = messagesFor(locale);
  const text = approval.request;
  const { request } = found;
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[{ label: home.procedures.title, href: "/mypage/procedures" }, { label: request.number }]}
      />
      <div className="mt-2 mb-4">
        <PageHeading
          title={text.title(procedureTitle(request, locale))}
          aside={<RequestStateChip locale={locale} state={request.state} />}
        />
      </div>
      <Note locale={locale} tone={tones[request.state]} title={request.state === "open" ? text.doneTitle : null}>
        <p>{text.done[request.state]}</p>
        {request.state === "approved" ? (
          <p className="mt-1">
            <TextLink href={`/mypage/procedures/${request.procedureId}` as Route}>{text.toProcedure}</TextLink>
          </p>
        ) : null}
      </Note>
      <div className="mt-5">
        <RequestFacts locale={locale} request={request} />
      </div>
      {request.state === "open" ? <Waiting locale={locale} found={found} /> : null}
      {found.term ? (
        <div className="mt-4">
          <TermChips locale={locale} terms={[found.term]} documents={found.documents} />
        </div>
      ) : null}
      <p className="no-print mt-8">
        <TextLink href="/mypage/procedures">{text.back}</TextLink>
      </p>
    </>
  );
}

function Waiting({ locale, found }: { locale: Locale; found: OwnRequest }) {
  const { approval } = messagesFor(locale);
  const { approvers, request, isReader } = found;
  const left = request.needed - request.answers.length;
  return (
    <Section id="approvers" title={approval.request.approvers}>
      <p>{approvers.length === 0 ? approval.request.noApprovers : joinList([...approvers], locale)}</p>
      {request.answers.length > 0 ? (
        <p className="text-note text-muted">{approval.given(request.answers.length, request.needed)}</p>
      ) : null}
      {approvers.length > 0 && approvers.length - request.answers.length < left ? (
        <p className="mt-1 font-bold">{approval.notEnough(request.needed, approvers.length)}</p>
      ) : null}
      {isReader ? (
        <p className="no-print mt-5">
          <ButtonLink href={requestPath(request.id, "/withdraw")} look="outline">
            {approval.request.withdraw}
          </ButtonLink>
        </p>
      ) : null}
    </Section>
  );
}
