import type { Metadata } from "next";
import { CompletePanel } from "@/components/layout/complete-panel";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { isUuid } from "@/lib/domain/uuid";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findLeaving } from "@/lib/queries/member-information/staff-leavings";
import { findAskedColleague } from "@/lib/queries/staff/find-asked-colleague";
import { requestLocale } from "@/lib/web/locale";
import { AskedColleaguePanel } from "../../../../../parts/asked-colleague";
import { oneParam, type SearchParams } from "../../../../../parts/search-params";
import { staffTitle } from "../../../../../parts/staff-title";
import { leavingsPath } from "../../paths";
import { FlowHead } from "../flow-head";
import { type LeavingParams, openLeavingPage } from "../leaving-page";

type Props = { params: LeavingParams; searchParams: SearchParams };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { memberId } = await params;
  const countersignId = oneParam((await searchParams).asked) ?? "";
  return staffTitle(
    async (actor, at) => {
      const about = isUuid(memberId) ? await findLeaving(actor, memberId, at) : null;
      return about && { hasLeft: about.record !== null, asked: await findAskedColleague(actor, { memberId, countersignId }) };
    },
    ({ hasLeft, asked }, locale) => {
      const { staffReports, staffCountersign } = messagesFor(locale);
      const { doneTitle, notDoneTitle } = staffReports.leavings;
      return hasLeft ? doneTitle : asked ? staffCountersign.completeTitle : notDoneTitle;
    },
  );
}

/** Step 3: the record itself, that a colleague was asked, or that nothing came of it. */
export default async function LeavingCompletePage({ params, searchParams }: Props) {
  const { about, session } = await openLeavingPage(params);
  const locale = await requestLocale();
  const text = messagesFor(locale).staffReports.leavings;
  const { record, memberId } = about;
  const countersignId = oneParam((await searchParams).asked) ?? "";
  const asked = await findAskedColleague(session.actor, { memberId, countersignId });
  return (
    <div className="max-w-confirm">
      {record ? (
        <CompletePanel
          title={text.doneTitle}
          facts={[
            { label: text.columns.number, value: <span className="nums">{record.number}</span> },
            { label: text.columns.member, value: record.memberName },
            { label: text.columns.at, value: formatInstant(record.at, locale) },
            { label: text.columns.removeOn, value: formatDate(record.removeOn, locale) },
          ]}
        />
      ) : asked ? (
        <AskedColleaguePanel locale={locale} asked={asked} act="leaving" memberName={about.memberName} />
      ) : (
        <>
          <FlowHead locale={locale} about={about} step={2} title={text.notDoneTitle} />
          <Note locale={locale} title={text.notDone} />
        </>
      )}
      <p className="mt-6">
        <TextLink href={leavingsPath}>{text.back}</TextLink>
      </p>
    </div>
  );
}
