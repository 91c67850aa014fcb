import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { CompletePanel } from "@/components/layout/complete-panel";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { isUuid } from "@/lib/domain/uuid";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findLineEnd, findLineEnding } from "@/lib/queries/contracts/line-end-view";
import { requestLocale } from "@/lib/web/locale";
import { RefusedRole } from "../../../../../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../../../../../parts/search-params";
import { StaffHeading, StaffSection } from "../../../../../../../../parts/staff-heading";
import { staffTitle } from "../../../../../../../../parts/staff-title";
import { FlowHead } from "../flow-head";
import { type LineParams, openLinePage } from "../line-page";

type Props = { params: LineParams; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const key = await params;
  const checkId = oneParam((await searchParams).check) ?? "";
  return staffTitle(
    async (actor, at) => {
      const view = isUuid(key.memberId) && isUuid(key.contractId) ? await findLineEnd(actor, key, at, null) : null;
      return view?.permitted ? findLineEnding(actor, view, checkId, at) : null;
    },
    ({ ending }, locale) => {
      const text = messagesFor(locale).staffLineEnd;
      return ending ? text.completeTitle(formatDate(ending.endsOn, locale)) : text.refusedTitle;
    },
  );
}

/** Step 3: the record itself, so that a reload shows the same. */
export default async function CancelLineCompletePage({ params, searchParams }: Props) {
  const { session, view, at } = await openLinePage(params);
  const locale = await requestLocale();
  if (!view.permitted) return <RefusedRole locale={locale} roles={view.roles} />;
  const record = await findLineEnding(session.actor, view, oneParam((await searchParams).check) ?? "", at);
  if (!record) notFound();
  const text = messagesFor(locale).staffLineEnd;
  const { ending } = record;
  const facts = [
    ending
      ? { label: text.number, value: <span className="nums">{ending.number}</span> }
      : { label: text.checkNumber, value: record.checkId.slice(0, 8).toUpperCase() },
    { label: text.at, value: formatInstant(record.at, locale) },
    { label: text.by, value: record.staffName },
  ];
  return (
    <div className="max-w-confirm">
      <FlowHead locale={locale} view={view} step={2} />
      {ending ? (
        <>
          <CompletePanel title={text.completeTitle(formatDate(ending.endsOn, locale))} facts={facts}>
            <p>{ending.mailed ? text.mailed : text.notMailed}</p>
          </CompletePanel>
          <StaffSection id="copy" title={text.copy}>
            <pre className="rounded-8 border border-line p-4 font-sans wrap-anywhere whitespace-pre-wrap">{ending.text}</pre>
          </StaffSection>
        </>
      ) : (
        <>
          <StaffHeading title={text.refusedTitle} lead={`${facts[0]?.label ?? ""} ${record.checkId.slice(0, 8).toUpperCase()}`} />
          <Note locale={locale} tone="info">
            {text.refusedNext}
          </Note>
        </>
      )}
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href={`/staff/members/${view.memberId}` as Route} look="outline" size="small">
          {text.toMember}
        </ButtonLink>
      </p>
    </div>
  );
}
