import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { ContractKey } from "@/lib/db/contract-log";
import { loadLineEnd } from "@/lib/db/line-end-ground";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import { identityQuestionsFor } from "@/lib/services/staff/identity-questions";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { type LineEndDraft, sealLineEndDraft } from "./line-end-draft";

export type LineEndEntry = Omit<LineEndDraft, "formKey">;

/**
 * Takes what staff entered as far as the confirm page. Too few questions come back with `needed` in the facts, a day that does not fit
 * with `fault`; a check with a wrong answer goes on, to be recorded as failed. Null: no contract that is cancelled by telephone.
 */
export async function draftLineEnd(
  staff: StaffActor,
  key: ContractKey,
  entry: LineEndEntry,
  at: Temporal.Instant,
): Promise<Decision<{ sealed: string }> | null> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "line.cancel", at);
    if (!permitted.ok) return permitted;
    const ground = await loadLineEnd(tx, key, at);
    if (!ground) return null;
    const terms = permitted.value.operator.identity.unlock;
    const offered = await identityQuestionsFor(tx, key.memberId, ground.accountId);
    if (identityVerdict(entry.asked, offered, terms.identityChecks) === "not-enough")
      return refuse("changed-since-shown", terms, { needed: terms.identityChecks });
    const decided = ground.decide(entry);
    if (!decided.ok) return decided;
    return decide({ sealed: sealLineEndDraft(staff.staffId, key.contractId, { ...entry, formKey: randomUUID() }, at) });
  });
}
