import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button-link";
import { now } from "@/lib/clock";
import { messagesFor } from "@/lib/i18n/messages";
import { findStaffCampaign, mayWriteCampaigns } from "@/lib/queries/campaigns/staff-campaigns";
import { requestLocale } from "@/lib/web/locale";
import { requireStaff } from "@/lib/web/staff-session";
import { RefusedRole } from "../../../../parts/refused-role";
import { oneParam, type SearchParams } from "../../../../parts/search-params";
import { StaffHeading } from "../../../../parts/staff-heading";
import { campaignsPath, newCampaignPath } from "../paths";
import { CampaignForm } from "./form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messagesFor(await requestLocale()).staffCampaigns.newTitle };
}

/** A campaign mail, step 1: written anew, or a draft changed. What was sent is not changed any more. */
export default async function NewCampaignPage({ searchParams }: { searchParams: SearchParams }) {
  const draft = oneParam((await searchParams).draft, 64);
  const session = await requireStaff(newCampaignPath());
  const locale = await requestLocale();
  const at = await now();
  const refused = await mayWriteCampaigns(session.actor, at);
  if (refused) return <RefusedRole locale={locale} roles={refused.roles} />;
  const found = draft === undefined ? null : await findStaffCampaign(session.actor, draft, at);
  if (draft !== undefined && !(found?.permitted && found.campaign.state === "draft")) notFound();
  const kept = found?.permitted ? found.campaign : null;
  const text = messagesFor(locale).staffCampaigns;
  const title = kept ? text.editTitle : text.newTitle;
  const { subjectJa, bodyJa, subjectEn, bodyEn, bodyHint, ja, en, enLead, toConfirm } = text;
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: text.title, href: campaignsPath }, { label: text.crumb }]} />
      <div className="mt-2">
        <StaffHeading title={title} lead={text.lead} />
      </div>
      <CampaignForm
        locale={locale}
        text={{ subjectJa, bodyJa, subjectEn, bodyEn, bodyHint, ja, en, enLead, toConfirm }}
        of={kept && { id: kept.id, version: kept.version }}
        values={{
          subjectJa: kept?.subjectJa ?? "",
          bodyJa: kept?.bodyJa ?? "",
          subjectEn: kept?.subjectEn ?? "",
          bodyEn: kept?.bodyEn ?? "",
        }}
        back={
          <ButtonLink href={campaignsPath} look="plain" size="small">
            {text.stop}
          </ButtonLink>
        }
      />
    </>
  );
}
