import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { SummaryList } from "@/components/ui/summary-list";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findStaffCampaign } from "@/lib/queries/campaigns/staff-campaigns";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../../../parts/refused-role";
import { StaffHeading } from "../../../../../parts/staff-heading";
import { campaignPath, campaignsPath, newCampaignPath } from "../../paths";
import { CampaignPreviews } from "../previews";
import { SendForm } from "./form";

type Props = { params: Promise<{ campaignId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffCampaigns.confirmTitle };
}

/** A campaign mail, step 2: the mails as they go out, and to how many who agreed (JP-16). */
export default async function ConfirmCampaignPage({ params }: Props) {
  const { campaignId } = await params;
  const session = await requireStaff(campaignPath(campaignId, "confirm"));
  const locale = await requestLocale();
  const page = await findStaffCampaign(session.actor, campaignId, await now());
  if (!page) notFound();
  if (!page.permitted) return <RefusedRole locale={locale} roles={page.roles} />;
  const { campaign, opted } = page;
  if (campaign.state !== "draft") redirect(campaignPath(campaign.id));
  const text = messagesFor(locale).staffCampaigns;
  const edit = (
    <ButtonLink href={newCampaignPath(campaign.id)} look="plain" size="small">
      {text.back}
    </ButtonLink>
  );
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: campaignsPath }, { label: campaign.subjectJa }]} />
      <div className="mt-2">
        <StaffHeading title={text.confirmTitle} lead={text.confirmLead} />
      </div>
      <div className="max-w-[44rem]">
        <SummaryList
          locale={locale}
          rows={[
            {
              label: text.recipientsRow,
              children: (
                <>
                  <p className="text-h3 font-bold text-heading">{text.people(opted.total)}</p>
                  <p className="text-muted">{text.byLocale(opted.ja, opted.en)}</p>
                  <p>{text.recheck}</p>
                </>
              ),
            },
          ]}
        />
      </div>
      <CampaignPreviews locale={locale} campaign={campaign} />
      {opted.total === 0 ? (
        <div className="mt-6 max-w-[44rem]">
          <Note locale={locale} tone="deadline" title={text.nobody}>
            {text.nobodyText}
          </Note>
        </div>
      ) : null}
      {page.maySend && opted.total > 0 ? (
        <SendForm
          locale={locale}
          campaignId={campaign.id}
          version={campaign.version}
          consent={text.consent}
          act={text.send(opted.total)}
          back={page.mayWrite ? edit : null}
        />
      ) : (
        <div className="mt-6 flex flex-wrap items-center gap-4">
          {page.maySend ? null : <p>{text.mayNot}</p>}
          {page.mayWrite ? edit : null}
        </div>
      )}
    </>
  );
}
