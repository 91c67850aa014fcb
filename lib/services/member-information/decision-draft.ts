import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { openStaffDraft, sealStaffDraft } from "@/lib/services/staff/staff-draft";

const schema = z.strictObject({
  formKey: z.uuid(),
  decision: z.string().min(1),
  answer: z.string().min(1),
  /** The state of what is decided, as it was shown: of two approvals which one this is. */
  shown: z.string(),
});
export type DecisionDraft = z.infer<typeof schema>;

/** What is decided about: a report or a request for deletion. */
export type Decided = { readonly act: "change_report" | "deletion_request"; readonly subject: string };

/** Seals what staff chose for the confirm page: an act that nothing takes back is asked for twice. */
export function sealDecision(
  staffId: string,
  about: Decided,
  entry: Omit<DecisionDraft, "formKey">,
  at: Temporal.Instant,
): string {
  return sealStaffDraft({ ...about, staffId }, { formKey: randomUUID(), ...entry } satisfies DecisionDraft, at);
}

/** Opens it again; null when it is too old, or somebody else's, or about something else. */
export function openDecision(staffId: string, about: Decided, sealed: string | null, at: Temporal.Instant): DecisionDraft | null {
  return openStaffDraft({ ...about, staffId }, schema, sealed, at);
}
