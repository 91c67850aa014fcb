import type { CampaignText } from "@/lib/domain/campaigns/campaign-text";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { previewCampaign } from "@/lib/services/campaigns/preview-campaign";
import { siteOperator } from "@/lib/web/site-operator";
import { MailPreview } from "../mail-preview";

/** Both languages as they go out, with signature and the way to leave. */
export async function CampaignPreviews({ locale, campaign }: { locale: Locale; campaign: CampaignText }) {
  const operator = await siteOperator();
  const { preview, previewNote } = messagesFor(locale).staffCampaigns;
  return (
    <>
      <p className="mt-6 text-muted">{previewNote}</p>
      <MailPreview locale={locale} id="ja" title={preview.ja} mail={previewCampaign(campaign, "ja", operator)} />
      {campaign.subjectEn === null ? null : (
        <MailPreview locale={locale} id="en" title={preview.en} mail={previewCampaign(campaign, "en", operator)} />
      )}
    </>
  );
}
