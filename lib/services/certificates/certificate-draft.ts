import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { identityQuestions } from "@/lib/services/staff/identity-question";
import { openStaffDraft } from "@/lib/services/staff/staff-draft";

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

export const certificateDraftPlace = (staffId: string, memberId: string) =>
  ({ act: "certificate", staffId, subject: memberId }) as const;

export function openCertificateDraft(staffId: string, memberId: string, sealed: string | null, at: Temporal.Instant) {
  return openStaffDraft(certificateDraftPlace(staffId, memberId), certificateDraftSchema, sealed, at);
}
