import { z } from "zod";
import { hasControlCharacters } from "@/lib/domain/identity/text-field";
import { messageKey } from "@/lib/web/message-key";

const longestSubject = 80;
const longestBody = 5000;

const subject = z
  .string()
  .transform((typed) => typed.trim())
  .refine((typed) => !hasControlCharacters(typed), messageKey("fields.controlCharacters"))
  .pipe(z.string().max(longestSubject, messageKey("fields.tooLong")));
const body = z
  .string()
  .transform((typed) => typed.replace(/\r\n?/g, "\n").trim())
  .refine((typed) => !hasControlCharacters(typed.replace(/[\n\t]/g, "")), messageKey("fields.controlCharacters"))
  .pipe(z.string().max(longestBody, messageKey("fields.tooLong")));
const filled = z.string().min(1, messageKey("fields.required"));

/** Japanese in any case; English whole or not at all. */
export const campaignSchema = z
  .object({
    campaignId: z.string().max(64).default(""),
    version: z.coerce.number().int().min(0).max(1_000_000).default(0),
    subjectJa: subject.pipe(filled),
    bodyJa: body.pipe(filled),
    subjectEn: subject,
    bodyEn: body,
  })
  .refine(({ subjectEn, bodyEn }) => (subjectEn === "") === (bodyEn === ""), {
    path: ["subjectEn"],
    message: messageKey("staffCampaigns.both"),
  })
  .transform(({ campaignId, version, subjectEn, bodyEn, ...ja }) => ({
    ...ja,
    subjectEn: subjectEn === "" ? null : subjectEn,
    bodyEn: bodyEn === "" ? null : bodyEn,
    of: campaignId === "" ? null : { id: campaignId, version },
  }));

export const sendSchema = z.object({
  campaignId: z.string().max(64),
  version: z.coerce.number().int().min(1).max(1_000_000),
  confirmed: z.literal("yes", messageKey("staffCampaigns.consentRequired")),
});
