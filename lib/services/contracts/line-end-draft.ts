import "server-only";
import { z } from "zod";
import { endWays } from "@/lib/domain/ordering/preview";
import { identityQuestions } from "@/lib/services/staff/identity-question";
import { staffDrafts } from "@/lib/services/staff/staff-draft";

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

export const { seal: sealLineEndDraft, open: openLineEndDraft } = staffDrafts("line_ending", lineEndDraftSchema);
