import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findPartnerDesk } from "@/lib/adapters/partner/find-desk";
import { type Decision, refuse } from "@/lib/domain/decision";
import type { AccountActor } from "@/lib/domain/permission";
import { checkDraft, saveDraft } from "@/lib/services/procedures/save-draft";

/** The draft of an application. One that nobody could be told of is not taken; the rules come first, so that they are what is told. */
export async function saveApplicationDraft(
  actor: AccountActor,
  partner: string,
  at: Temporal.Instant,
): Promise<Decision<{ id: string }>> {
  const request = { kind: "apply-partner", input: { partner, agreed: true } } as const;
  const permitted = await checkDraft(actor, request, at);
  if (!permitted.ok) return permitted;
  return findPartnerDesk(partner) ? saveDraft(actor, request, at) : refuse("partner-not-reachable", null);
}
