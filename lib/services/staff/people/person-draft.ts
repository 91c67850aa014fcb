import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { staffDrafts } from "../staff-draft";

const personDraftSchema = z.strictObject({
  /** The id that the person will have: one form adds one person, however often it is sent. */
  staffId: z.uuid(),
  loginId: z.string().min(1).max(64),
  name: z.string().min(1).max(60),
  mail: z.string().max(254),
  role: z.string().max(31),
});
export type PersonDraft = z.infer<typeof personDraftSchema>;

const drafts = staffDrafts("staff-person", personDraftSchema);
/** Nobody has an id yet whom it could be about. */
const subject = "new";

export const sealPersonDraft = (staffId: string, draft: PersonDraft, at: Temporal.Instant) =>
  drafts.seal(staffId, subject, draft, at);

export const openPersonDraft = (staffId: string, sealed: string | null, at: Temporal.Instant) =>
  drafts.open(staffId, subject, sealed, at);
