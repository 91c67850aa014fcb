"use server";

import { messagesFor } from "@/lib/i18n/messages";
import { confirmCampaign } from "@/lib/services/campaigns/confirm-campaign";
import { saveCampaign } from "@/lib/services/campaigns/save-campaign";
import { staffAction } from "@/lib/web/staff-action";
import { campaignPath } from "./paths";
import { campaignSchema, sendSchema } from "./schema";

export const saveCampaignAction = staffAction({
  permission: "campaign.write",
  schema: campaignSchema,
  labels: (locale) => {
    const { subjectJa, bodyJa, subjectEn, bodyEn } = messagesFor(locale).staffCampaigns;
    return { subjectJa, bodyJa, subjectEn, bodyEn };
  },
  run: (sender, input, at) => saveCampaign(sender.actor, input, at),
  next: ({ campaignId }) => campaignPath(campaignId, "confirm"),
  words: ({ kind }, locale) => (kind === "changed-by-another" ? messagesFor(locale).staffCampaigns.meanwhile : null),
});

export const sendCampaignAction = staffAction({
  permission: "campaign.send",
  schema: sendSchema,
  run: (sender, { campaignId, version }, at) => confirmCampaign(sender.actor, { campaignId, version }, at),
  next: ({ campaignId }) => campaignPath(campaignId, "", "started=1"),
  words: ({ kind }, locale) => (kind === "changed-by-another" ? messagesFor(locale).staffCampaigns.meanwhile : null),
});
