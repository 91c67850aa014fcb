import "server-only";
import { z } from "zod";
import { identityQuestions } from "../identity-question";
import { staffDrafts } from "../staff-draft";

/** How the activation code gets to the owner: to the registered mail address, or in a letter to the registered address. */
export const resetDeliveries = ["mail", "post"] as const;
export type ResetDelivery = (typeof resetDeliveries)[number];

const resetDraftSchema = z.strictObject({
  formKey: z.uuid(),
  channel: z.enum(["telephone", "counter", "post"]),
  asked: z.array(z.strictObject({ question: z.enum(identityQuestions), result: z.enum(["match", "mismatch"]) })).min(1),
  note: z.string().max(200),
  reason: z.string().min(10).max(500),
  delivery: z.enum(resetDeliveries),
});
export type ResetDraft = z.infer<typeof resetDraftSchema>;

export const { seal: sealResetDraft, open: openResetDraft } = staffDrafts("factor-reset", resetDraftSchema);
