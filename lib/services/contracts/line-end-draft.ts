import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { endWays } from "@/lib/domain/ordering/preview";
import { identityQuestions } from "@/lib/services/staff/identity-question";
import { openStaffDraft, sealStaffDraft } from "@/lib/services/staff/staff-draft";

const lineEndDraftSchema = z.strictObject({
  formKey: z.uuid(),
  way: z.enum(endWays),
  wishedOn: z.iso.date().nullable(),
  sentOn: z.iso.date().nullable(),
  channel: z.enum(["telephone", "counter", "post"]),
  asked: z.array(z.strictObject({ question: z.enum(identityQuestions), result: z.enum(["match", "mismatch"]) })).min(1),
  reason: z.string().min(10).max(500),
});

/** What staff entered of a cancellation; sealed between input and confirmation, since nothing is written before. */
export type LineEndDraft = z.infer<typeof lineEndDraftSchema>;

const placeOf = (staffId: string, contractId: string) => ({ act: "line_ending", staffId, subject: contractId });

export function sealLineEndDraft(staffId: string, contractId: string, draft: LineEndDraft, at: Temporal.Instant): string {
  return sealStaffDraft(placeOf(staffId, contractId), draft, at);
}

/** Null when it is too old, was changed, or belongs to another person or contract. */
export function openLineEndDraft(
  staffId: string,
  contractId: string,
  sealed: string | null,
  at: Temporal.Instant,
): LineEndDraft | null {
  return openStaffDraft(placeOf(staffId, contractId), lineEndDraftSchema, sealed, at);
}
