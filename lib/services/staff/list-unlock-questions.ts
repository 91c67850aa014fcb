import "server-only";
import type { Temporal } from "temporal-polyfill";
import { memberOfAccount } from "@/lib/db/member-of-account";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { authoriseStaff } from "./authorise-staff";
import type { OfferedQuestion } from "./identity-question";
import { identityQuestionsFor } from "./identity-questions";
import type { StaffActor } from "./staff-actor";
import type { StaffPermission } from "./staff-permission";

export type UnlockQuestions = { readonly questions: readonly OfferedQuestion[]; readonly needed: number };

/** What may be asked of whoever wants an account unlocked, or another act of staff that needs to know who asks, with the answers on record, and how many are needed. */
export async function listUnlockQuestions(
  staff: StaffActor,
  accountId: string,
  at: Temporal.Instant,
  permission: StaffPermission = "lock.unlock",
): Promise<Decision<UnlockQuestions>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, permission, at);
    if (!permitted.ok) return permitted;
    const terms = permitted.value.operator.identity.unlock;
    const memberId = await memberOfAccount(tx, accountId);
    if (!memberId) return refuse("account-id-unknown", terms);
    return decide({ questions: await identityQuestionsFor(tx, memberId, accountId), needed: terms.identityChecks });
  });
}
