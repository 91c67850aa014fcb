import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { openStaffDraft } from "../staff-draft";

export const personDraftSchema = z.strictObject({
  /** The id that the person will have: one form adds one person, however often it is sent. */
  staffId: z.uuid(),
  loginId: z.string().min(1).max(64),
  name: z.string().min(1).max(60),
  mail: z.string().max(254),
  role: z.string().max(31),
});
export type PersonDraft = z.infer<typeof personDraftSchema>;

export const personDraftPlace = (staffId: string) => ({ act: "staff-person", staffId, subject: "new" }) as const;

export function openPersonDraft(staffId: string, sealed: string | null, at: Temporal.Instant) {
  return openStaffDraft(personDraftPlace(staffId), personDraftSchema, sealed, at);
}
