import "server-only";
import { getEnv } from "@/lib/config/env";
import { type CampaignText, campaignIn } from "@/lib/domain/campaigns/campaign-text";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { Locale } from "@/lib/i18n/locale";
import { renderMail } from "@/lib/services/mail/render-mail";

/** A campaign mail as it is sent, made by the same template; the link's token is each member's own and left open. */
export function previewCampaign(campaign: CampaignText, locale: Locale, operator: Operator): { subject: string; text: string } {
  const { subject, body, locale: language } = campaignIn(campaign, locale);
  const frame = { operator, brand: null, publicUrl: getEnv().PUBLIC_URL };
  return renderMail("campaign", language, { title: subject, body, token: "" }, frame);
}
