import "server-only";
import { z } from "zod";
import { identityQuestions } from "@/lib/services/staff/identity-question";
import { staffDrafts } from "@/lib/services/staff/staff-draft";

export const leavingDraftSchema = z.strictObject({
  formKey: z.uuid(),
  channel: z.enum(["telephone", "counter", "post"]),
  appliedOn: z.iso.date(),
  asked: z.array(z.strictObject({ question: z.enum(identityQuestions), result: z.enum(["match", "mismatch"]) })).min(1),
  reason: z.string().min(1),
});
export type LeavingDraft = z.infer<typeof leavingDraftSchema>;

export const { seal: sealLeavingDraft, open: openLeavingDraft } = staffDrafts("member_leaving", leavingDraftSchema);
