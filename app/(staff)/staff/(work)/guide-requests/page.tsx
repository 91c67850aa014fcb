import type { Metadata } from "next";
import { Empty } from "@/components/ui/empty";
import { Note } from "@/components/ui/note";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { listGuideQueue } from "@/lib/queries/guides/staff-guides";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../parts/refused-role";
import { StaffHeading, StaffSection } from "../../../parts/staff-heading";
import { DaySection } from "./day-section";
import { ParcelTable } from "./parcel-table";
import { guideRequestsPath } from "./paths";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).papers.staffGuides.title };
}

/** Guides that wait to be sent, by the day of the request; then those sent last (FB-28). */
export default async function GuideRequestsPage({ searchParams }: { searchParams: PageQuery }) {
  const session = await requireStaff(guideRequestsPath);
  const locale = await requestLocale();
  const at = await now();
  const page = await listGuideQueue(session.actor, at);
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const text = messagesFor(locale).papers.staffGuides;
  const { sent } = await searchParams;
  const count = typeof sent === "string" && /^[1-9]\d{0,2}$/.test(sent) ? Number(sent) : 0;
  return (
    <>
      <StaffHeading
        title={text.title}
        count={text.count(page.waiting)}
        lead={page.maySend ? text.exportNote : text.mayNot}
        aside={formatInstant(at, locale)}
      />
      {count > 0 ? (
        <div className="mb-4">
          <Note locale={locale} tone="success" live title={text.sent(count)} />
        </div>
      ) : null}
      {page.days.length === 0 ? (
        <Empty icon="mail" title={text.emptyTitle}>
          {text.emptyText}
        </Empty>
      ) : (
        page.days.map((group) => <DaySection key={group.day.toString()} locale={locale} group={group} maySend={page.maySend} />)
      )}
      {page.sent.length > 0 ? (
        <StaffSection id="recent" title={text.recentTitle}>
          <ParcelTable locale={locale} caption={text.recentTitle} parcels={page.sent} sent />
        </StaffSection>
      ) : null}
    </>
  );
}
