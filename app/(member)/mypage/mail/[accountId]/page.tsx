import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findMailId } from "@/lib/queries/mail-settings/find-mail-id";
import { requireActor } from "@/lib/web/guard";
import { MissingSlots } from "../parts/missing-slots";
import { mailPath } from "../paths";
import { detailRows } from "./detail-rows";

type Props = { params: Promise<{ accountId: string }> };

/** Once for the title and the page. */
const findPage = cache(async (accountId: string) => {
  const actor = await requireActor(mailPath(accountId));
  return { actor, detail: await findMailId(actor, accountId, await now()) };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { actor, detail } = await findPage((await params).accountId);
  const { mailSettings: text, errors } = messagesFor(actor.locale);
  return { title: detail ? text.detailTitle(detail.id.accountId) : errors.notFoundTitle };
}

/** The mail of one account ID: address, mail box, web space, storage, each with its act. */
export default async function MailIdPage({ params }: Props) {
  const { actor, detail } = await findPage((await params).accountId);
  if (!detail) notFound();
  const { locale } = actor;
  const text = messagesFor(locale).mailSettings;
  const { id, quotas } = detail;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: mailPath() }, { label: id.accountId }]} />
      <div className="mt-4">
        <PageHeading title={text.detailTitle(id.accountId)} lead={id.name} />
      </div>
      {id.waiting ? (
        <div className="mt-4">
          <Note locale={locale} tone="deadline" title={<span className="wrap-anywhere">{text.waiting(id.waiting.address)}</span>}>
            {text.waitingText(formatInstant(id.waiting.until, locale))}
          </Note>
        </div>
      ) : null}
      <div className="mt-5">
        <SummaryList locale={locale} rows={detailRows(detail, locale)} />
      </div>
      <p className="mt-3 text-note text-muted">{text.credentials}</p>
      <MissingSlots locale={locale} quotas={quotas} />
    </>
  );
}
