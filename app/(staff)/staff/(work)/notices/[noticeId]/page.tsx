import type { Metadata } from "next";
import { NoticeStateChip } from "@/components/billing/notice-state-chip";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { SummaryList } from "@/components/ui/summary-list";
import { requestLocale } from "@/lib/web/locale";
import { RefusedRole } from "../../../../parts/refused-role";
import { StaffHeading, StaffSection } from "../../../../parts/staff-heading";
import { contentRows } from "../parts/content-rows";
import { noticeText } from "../parts/notice-text";
import { openNotice } from "../parts/open-notice";
import { inputPath, listPath } from "../parts/paths";
import { NoticeRecordList } from "./record-list";

type Props = { params: Promise<{ noticeId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const notice = await openNotice((await params).noticeId);
  return { title: notice.permitted ? notice.number : noticeText(await requestLocale()).title };
}

/** One notice: the words that hold, what may be done with it, and everything that was ever published of it. */
export default async function StaffNoticePage({ params }: Props) {
  const notice = await openNotice((await params).noticeId);
  const locale = await requestLocale();
  if (!notice.permitted) return <RefusedRole locale={locale} roles={notice.roles} />;
  const text = noticeText(locale);
  const { id, number, sheet, phase, acts, mayWrite, names, record } = notice;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: listPath }, { label: number }]} />
      <div className="mt-2">
        <StaffHeading
          title={sheet.content.title[locale]}
          count={number}
          aside={<NoticeStateChip locale={locale} kind={sheet.content.kind} phase={phase} />}
        />
      </div>
      {acts.length > 0 ? (
        <nav aria-label={text.detail.acts} className="no-print mb-4 flex flex-wrap gap-3">
          {acts.map((act, index) => (
            <ButtonLink key={act} href={inputPath(id, act)} look={index === 0 ? "primary" : "outline"} size="small">
              {text.acts[act]}
            </ButtonLink>
          ))}
        </nav>
      ) : mayWrite ? null : (
        <p className="mb-4 text-muted">{text.detail.mayNot}</p>
      )}
      <StaffSection id="now" title={text.detail.now}>
        <SummaryList locale={locale} rows={contentRows({ locale, sheet, names })} />
      </StaffSection>
      <StaffSection id="record" title={text.detail.record}>
        <p className="mb-3 text-muted">{text.detail.recordLead}</p>
        <NoticeRecordList locale={locale} record={record} names={names} />
      </StaffSection>
    </>
  );
}
