import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { Temporal } from "temporal-polyfill";
import { Note } from "@/components/ui/note";
import { PageHeading } from "@/components/ui/page-heading";
import { Section } from "@/components/ui/panel";
import { SummaryList } from "@/components/ui/summary-list";
import { TextLink } from "@/components/ui/text-link";
import { findVisit, listNotices } from "@/lib/adapters/partner/embedded";
import { now } from "@/lib/clock";
import { getEnv } from "@/lib/config/env";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findPartnerName } from "@/lib/queries/partners/find-partner-name";
import { requestLocale } from "@/lib/web/locale";
import type { PageQuery } from "@/lib/web/page-query";

type Props = { params: Promise<{ partner: string }>; searchParams: PageQuery };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).partners.title, referrer: "no-referrer" };
}

/** Stands for a partner's page: what it learnt from the pass, and what it was told. Outside the embedded mode there is no such page. */
export default async function PartnerDeskPage({ params, searchParams }: Props) {
  const { partner } = await params;
  const name = getEnv().EMBEDDED ? await findPartnerName(partner, await now()) : null;
  if (!name) notFound();
  const { visit: jti, fault } = await searchParams;
  const locale = await requestLocale();
  const { desk, states } = messagesFor(locale).partners;
  const visit = typeof jti === "string" ? await findVisit(partner, jti) : null;
  const back = (
    <p className="mt-6">
      <TextLink href={`/mypage/partners/${partner}` as Route}>{desk.back}</TextLink>
    </p>
  );
  if (!visit) {
    const words = Object.entries(desk.faults).find(([code]) => code === fault)?.[1] ?? desk.faults.missing;
    return (
      <>
        <PageHeading title={desk.title(name[locale])} lead={desk.lead} />
        <div className="mt-5">
          <Note locale={locale} tone="error" title={words} />
        </div>
        {back}
      </>
    );
  }
  const notices = await listNotices(partner, visit.subject);
  const { state } = visit.application;
  return (
    <>
      <PageHeading title={desk.title(name[locale])} lead={desk.lead} />
      <div className="mt-5 mb-4">
        <Note locale={locale} tone="success" title={desk.welcome} />
      </div>
      <SummaryList
        locale={locale}
        rows={[
          { label: desk.subject, children: <span className="nums wrap-anywhere">{visit.subject}</span> },
          { label: desk.state, children: state === "none" ? states["no-application"] : states[state] },
          { label: desk.at, children: formatInstant(Temporal.Instant.from(visit.at), locale) },
        ]}
      />
      <Section id="notices" title={desk.notices}>
        {notices.length === 0 ? (
          <p>{desk.noNotices}</p>
        ) : (
          <ul className="list-disc pl-5">
            {notices.map(({ jti: id, application, at }) => (
              <li key={id}>
                {formatInstant(Temporal.Instant.from(at), locale)}　
                {application.state === "none" ? "" : desk.noticeStates[application.state]}
              </li>
            ))}
          </ul>
        )}
      </Section>
      {back}
    </>
  );
}
