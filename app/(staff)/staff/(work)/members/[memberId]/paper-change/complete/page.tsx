import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findPaperChange } from "@/lib/queries/paper-change/find-paper-change";
import { requestLocale } from "@/lib/web/locale";
import { RefusedRole } from "../../../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../../../parts/search-params";
import { ChangeTable } from "../change-table";
import { openDeskPage } from "../desk-page";

type Props = { params: Promise<{ memberId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffPaper.completeTitle };
}

/** What only paper changes, step 3: the record itself, which survives a reload and is found again from the history. */
export default async function PaperCompletePage({ params, searchParams }: Props) {
  const page = await openDeskPage(params);
  const locale = await requestLocale();
  if (!page.desk) return <RefusedRole locale={locale} roles={page.roles} />;
  const { memberId } = page.desk;
  const changeId = oneParam((await searchParams).change) ?? "";
  const change = await findPaperChange(page.session.actor, { memberId, changeId }, page.at);
  if (!change) notFound();
  const text = messagesFor(locale).staffPaper;
  const facts = [
    { label: text.paperNumber, value: <span className="nums">{change.paperNumber}</span> },
    { label: text.receivedOn, value: formatDate(change.receivedOn, locale) },
    { label: text.at, value: formatInstant(change.at, locale) },
    { label: text.by, value: change.by },
  ];
  return (
    <div className="max-w-confirm">
      <CompletePanel title={text.completeTitle} facts={facts} />
      <div className="mt-6">
        <ChangeTable locale={locale} changes={change.changes} />
      </div>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={`/staff/members/${memberId}` as Route} look="plain" size="small">
          {text.toMember}
        </ButtonLink>
        <ButtonLink href={`/staff/members/${memberId}/certificate` as Route} look="plain" size="small">
          {text.toCertificate}
        </ButtonLink>
      </p>
    </div>
  );
}
