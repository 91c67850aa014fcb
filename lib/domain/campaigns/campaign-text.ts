/** A campaign's words in each language that it has. */
export type CampaignText = {
  readonly subjectJa: string;
  readonly bodyJa: string;
  readonly subjectEn: string | null;
  readonly bodyEn: string | null;
};

/** The words for a member: its own language where the campaign has it, else Japanese. */
export function campaignIn({ subjectJa, bodyJa, subjectEn, bodyEn }: CampaignText, locale: string) {
  return locale === "en" && subjectEn !== null && bodyEn !== null
    ? ({ locale: "en", subject: subjectEn, body: bodyEn } as const)
    : ({ locale: "ja", subject: subjectJa, body: bodyJa } as const);
}
