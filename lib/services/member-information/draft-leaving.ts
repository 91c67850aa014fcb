import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { isUuid } from "@/lib/domain/uuid";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { type LeavingDraft, sealLeavingDraft } from "./leaving-draft";
import { leavingGround } from "./leaving-ground";

/** Takes what staff entered about a member who leaves as far as the confirm page. */
export async function draftLeaving(
  staff: StaffActor,
  memberId: string,
  entry: Omit<LeavingDraft, "formKey">,
  at: Temporal.Instant,
): Promise<Decision<{ sealed: string }>> {
  if (!isUuid(memberId)) return refuse("contract-not-found", null);
  return asStaff(staff, async (tx) => {
    const ground = await leavingGround(tx, staff, memberId, at);
    if (!ground.ok) return ground;
    if (!ground.value) return refuse("contract-not-found", null);
    const { decision, questions, desk } = ground.value;
    if (!decision.ok) return decision;
    const needed = desk.leaving.identityChecks;
    if (identityVerdict(entry.asked, questions, needed) === "not-enough") return refuse("changed-since-shown", null, { needed });
    const draft: LeavingDraft = { formKey: randomUUID(), ...entry };
    return decide({ sealed: sealLeavingDraft(staff.staffId, memberId, draft, at) });
  });
}
