import "server-only";
import { z } from "zod";
import { identityQuestions } from "./identity-question";
import { staffDrafts } from "./staff-draft";

const unlockDraftSchema = z.strictObject({
  formKey: z.uuid(),
  /** The lock that was shown: a later lock of the same account needs a check of its own. */
  lockedAt: z.iso.datetime(),
  channel: z.enum(["telephone", "counter", "post"]),
  asked: z.array(z.strictObject({ question: z.enum(identityQuestions), result: z.enum(["match", "mismatch"]) })).min(1),
  note: z.string().max(200),
  reason: z.string().min(10).max(500),
});

export type UnlockDraft = z.infer<typeof unlockDraftSchema>;

export const { seal: sealUnlockDraft, open: openUnlockDraft } = staffDrafts("identity_check", unlockDraftSchema);
