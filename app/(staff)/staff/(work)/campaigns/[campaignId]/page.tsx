import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { formatInstant } from "@/lib/i18n/format-instant";
import { messagesFor } from "@/lib/i18n/messages";
import { findStaffCampaign } from "@/lib/queries/campaigns/staff-campaigns";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../parts/search-params";
import { StaffHeading } from "../../../../parts/staff-heading";
import { campaignPath, campaignsPath } from "../paths";
import { CampaignStateChip } from "../state-chip";
import { CampaignPreviews } from "./previews";

type Props = { params: Promise<{ campaignId: string }>; searchParams: SearchParams };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffCampaigns.title };
}

/** A campaign mail that is being sent or was: by whom, when, how many, and its words. */
export default async function CampaignPage({ params, searchParams }: Props) {
  const { campaignId } = await params;
  const session = await requireStaff(campaignPath(campaignId));
  const locale = await requestLocale();
  const page = await findStaffCampaign(session.actor, campaignId, await now());
  if (!page) notFound();
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const { campaign } = page;
  if (campaign.state === "draft") redirect(campaignPath(campaign.id, "confirm"));
  const text = messagesFor(locale).staffCampaigns;
  const { written, confirmed, counts, recipients } = campaign;
  const figure = (n: number) => <span className="nums">{text.people(n)}</span>;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: campaignsPath }, { label: campaign.subjectJa }]} />
      <div className="mt-2">
        <StaffHeading title={campaign.subjectJa} aside={<CampaignStateChip locale={locale} state={campaign.state} />} />
      </div>
      {oneParam((await searchParams).started) === "1" ? (
        <div className="mb-4 max-w-[44rem]">
          <Note locale={locale} tone="success" live title={text.sentNote}>
            {campaign.state === "sending" ? text.sentNoteText : null}
          </Note>
        </div>
      ) : null}
      <div className="max-w-[44rem]">
        <SummaryList
          locale={locale}
          rows={[
            { label: text.createdBy, children: text.by(written.name, formatInstant(written.at, locale)) },
            ...(confirmed
              ? [{ label: text.confirmedBy, children: text.by(confirmed.name, formatInstant(confirmed.at, locale)) }]
              : []),
            { label: text.columns.recipients, children: figure(recipients ?? 0) },
            { label: text.columns.sent, children: figure(counts.sent) },
            { label: text.columns.queued, children: figure(counts.queued) },
            { label: text.columns.withheld, children: figure(counts.withheld) },
            { label: text.columns.failed, children: figure(counts.failed) },
          ]}
        />
      </div>
      <CampaignPreviews locale={locale} campaign={campaign} />
    </>
  );
}
