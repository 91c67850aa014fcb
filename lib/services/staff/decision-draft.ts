import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { staffDrafts } from "./staff-draft";

const schema = z.strictObject({
  formKey: z.uuid(),
  decision: z.string().min(1),
  answer: z.string().min(1),
  /** The state of what is decided, as it was shown: of two approvals which one this is. */
  shown: z.string(),
});
export type DecisionDraft = z.infer<typeof schema>;

/** What is decided about: a report, a request for deletion, what a colleague asked for, a reset of second factors. */
export type Decided = {
  readonly act: "change_report" | "deletion_request" | "countersign" | "factor_reset_decision";
  readonly subject: string;
};

const drafts = {
  change_report: staffDrafts("change_report", schema),
  deletion_request: staffDrafts("deletion_request", schema),
  countersign: staffDrafts("countersign", schema),
  factor_reset_decision: staffDrafts("factor_reset_decision", schema),
} satisfies Record<Decided["act"], unknown>;

/** Seals what staff chose for the confirm page: an act that nothing takes back is asked for twice. */
export function sealDecision(
  staffId: string,
  { act, subject }: Decided,
  entry: Omit<DecisionDraft, "formKey">,
  at: Temporal.Instant,
): string {
  return drafts[act].seal(staffId, subject, { formKey: randomUUID(), ...entry }, at);
}

/** Opens it again; null when it is too old, or somebody else's, or about something else. */
export function openDecision(
  staffId: string,
  { act, subject }: Decided,
  sealed: string | null,
  at: Temporal.Instant,
): DecisionDraft | null {
  return drafts[act].open(staffId, subject, sealed, at);
}
