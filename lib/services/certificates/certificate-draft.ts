import "server-only";
import { z } from "zod";
import { identityQuestions } from "@/lib/services/staff/identity-question";
import { staffDrafts } from "@/lib/services/staff/staff-draft";

/** By post to the registered address, or handed over to the holder. */
export const deliveries = ["post", "handed-over"] as const;
export type Delivery = (typeof deliveries)[number];

/** Why a certificate takes the place of what works now, and how the caller's identity was checked. */
export const renewalSchema = z.strictObject({
  channel: z.enum(["telephone", "counter", "post"]),
  asked: z.array(z.strictObject({ question: z.enum(identityQuestions), result: z.enum(["match", "mismatch"]) })).min(1),
  reason: z.string().min(10).max(500),
});
export type Renewal = z.infer<typeof renewalSchema>;

export const certificateDraftSchema = z.strictObject({
  formKey: z.uuid(),
  contractId: z.uuid(),
  delivery: z.enum(deliveries),
  renewal: renewalSchema.nullable(),
  /** What was shown: a certificate or a login in between needs a new look. */
  editions: z.int(),
  inUse: z.boolean(),
});
export type CertificateDraft = z.infer<typeof certificateDraftSchema>;

export const { seal: sealCertificateDraft, open: openCertificateDraft } = staffDrafts("certificate", certificateDraftSchema);
