import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findCertificate } from "@/lib/queries/certificates/find-certificate";
import { findAskedColleague } from "@/lib/queries/staff/find-asked-colleague";
import { requestLocale } from "@/lib/web/locale";
import { AskedColleaguePanel } from "../../../../../../parts/asked-colleague";
import { RefusedRole } from "../../../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../../../parts/search-params";
import { openDeskPage } from "../desk-page";
import { certificatePath } from "../paths";
import { OpenPaper } from "./open-paper";

type Props = { params: Promise<{ memberId: string }>; searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { staffCertificate, staffCountersign } = messagesFor(await requestLocale());
  return {
    title: oneParam((await searchParams).asked) === undefined ? staffCertificate.completeTitle : staffCountersign.completeTitle,
  };
}

/** 登録証, step 3: the record, which survives a reload, and the paper, which is opened once. */
export default async function CertificateCompletePage({ params, searchParams }: Props) {
  const page = await openDeskPage(params);
  const locale = await requestLocale();
  if (!page.desk) return <RefusedRole locale={locale} roles={page.roles} />;
  const { memberId } = page.desk;
  const query = await searchParams;
  const countersignId = oneParam(query.asked);
  if (countersignId !== undefined) {
    const asked = await findAskedColleague(page.session.actor, { memberId, countersignId });
    if (!asked) notFound();
    return (
      <div className="max-w-confirm">
        <AskedColleaguePanel locale={locale} asked={asked} act="certificate" memberName={page.desk.memberName} />
      </div>
    );
  }
  const certificateId = oneParam(query.certificate) ?? "";
  const issued = await findCertificate(page.session.actor, { memberId, certificateId }, page.at);
  if (!issued) notFound();
  const text = messagesFor(locale).staffCertificate;
  const facts = [
    { label: text.customerNumber, value: <span className="nums">{issued.customerNumber}</span> },
    { label: text.completeNumber, value: text.edition(issued.edition) },
    { label: text.completeAt, value: formatInstant(issued.issuedAt, locale) },
    { label: text.completeBy, value: issued.by },
  ];
  return (
    <div className="max-w-confirm">
      <CompletePanel title={text.completeTitle} facts={facts} />
      <OpenPaper locale={locale} issued={issued} action={`${certificatePath(memberId)}/${issued.id}/pdf`} />
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={certificatePath(memberId)} look="plain" size="small">
          {text.title}
        </ButtonLink>
        <ButtonLink href={`/staff/members/${memberId}` as Route} look="plain" size="small">
          {text.toMember}
        </ButtonLink>
      </p>
    </div>
  );
}
