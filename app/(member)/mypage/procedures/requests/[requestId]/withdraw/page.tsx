import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ButtonForm } from "@/app/_parts/button-form";
import { RequestFacts } from "@/components/approval/request-facts";
import { FlowHeading } from "@/components/layout/flow-heading";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findOwnRequest } from "@/lib/queries/approval/own-requests";
import { requireActor } from "@/lib/web/guard";
import { requestLocale } from "@/lib/web/locale";
import { requestPath } from "../paths";
import { withdrawRequestAction } from "./actions";

type Props = { params: Promise<{ requestId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).approval.withdraw.title };
}

/** Before a request is taken back: what it is. One that is closed says on its own page what became of it. */
export default async function WithdrawPage({ params }: Props) {
  const { requestId } = await params;
  const actor = await requireActor(requestPath(requestId, "/withdraw"));
  const found = await findOwnRequest(actor, requestId, await now());
  if (!found?.isReader) notFound();
  if (found.request.state !== "open") redirect(requestPath(requestId));
  const { locale } = actor;
  const { approval, home } = messagesFor(locale);
  const text = approval.withdraw;
  return (
    <div data-flow>
      <FlowHeading
        locale={locale}
        crumbs={[
          { label: home.procedures.title, href: "/mypage/procedures" },
          { label: found.request.number, href: requestPath(requestId) },
          { label: approval.request.withdraw },
        ]}
        title={text.title}
        lead={text.lead}
      />
      <RequestFacts locale={locale} request={found.request} />
      <div className="no-print mt-8 flex flex-wrap gap-3">
        <ButtonForm
          locale={locale}
          action={withdrawRequestAction}
          fields={{ requestId }}
          label={text.act}
          look="primary"
          size="large"
        />
        <ButtonLink href={requestPath(requestId)} look="plain" size="large" className="max-sm:w-full">
          {text.stop}
        </ButtonLink>
      </div>
    </div>
  );
}
