import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { identityQuestions } from "@/lib/services/staff/identity-question";
import { openStaffDraft } from "@/lib/services/staff/staff-draft";

export const leavingDraftSchema = z.strictObject({
  formKey: z.uuid(),
  channel: z.enum(["telephone", "counter", "post"]),
  appliedOn: z.iso.date(),
  asked: z.array(z.strictObject({ question: z.enum(identityQuestions), result: z.enum(["match", "mismatch"]) })).min(1),
  reason: z.string().min(1),
});
export type LeavingDraft = z.infer<typeof leavingDraftSchema>;

export const leavingDraftPlace = (staffId: string, memberId: string) =>
  ({ act: "member_leaving", staffId, subject: memberId }) as const;

export const openLeavingDraft = (staffId: string, memberId: string, sealed: string | null, at: Temporal.Instant) =>
  openStaffDraft(leavingDraftPlace(staffId, memberId), leavingDraftSchema, sealed, at);
