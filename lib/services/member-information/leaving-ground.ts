import "server-only";
import type { Temporal } from "temporal-polyfill";
import { contractsOfMember, type HeldContractRow } from "@/lib/db/contracts-in-use";
import type { Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { MemberDesk } from "@/lib/domain/catalogue/member-desk";
import { type Decision, refuse } from "@/lib/domain/decision";
import { decideLeaving } from "@/lib/domain/member-information/decide-leaving";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { OfferedQuestion } from "@/lib/services/staff/identity-question";
import { identityQuestionsFor } from "@/lib/services/staff/identity-questions";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

export type LeavingGround = {
  readonly desk: MemberDesk;
  readonly accountId: string;
  readonly inUse: readonly HeldContractRow[];
  /** Whether it may leave now (CL-13). */
  readonly decision: Decision<null>;
  readonly questions: readonly OfferedQuestion[];
};

/** What leaving hangs on: the right to record it, or to confirm it, the contracts in use, and what may be asked of who calls. Null: no such member. */
export async function leavingGround(
  tx: Tx,
  staff: StaffActor,
  memberId: string,
  at: Temporal.Instant,
  permission: "leaving.record" | "countersign.decide" = "leaving.record",
): Promise<Decision<LeavingGround | null>> {
  const permitted = await authoriseStaff(tx, staff, permission, at);
  if (!permitted.ok) return permitted;
  const desk = permitted.value.operator.memberDesk;
  if (!desk) return refuse("not-in-portal", null);
  const member = await tx.member.findUnique({ where: { id: memberId }, select: { leftAt: true } });
  const grant = await tx.accountGrant.findFirst({
    where: { memberId },
    orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { createdAt: "asc" }],
    select: { accountId: true },
  });
  if (!member || !grant) return { ok: true, value: null };
  const contracts = await contractsOfMember(tx, memberId, permitted.value);
  const { inUse, ...free } = decideLeaving(contracts, dateInJapan(at), desk.leaving);
  const decision = member.leftAt ? refuse("member-left", desk.leaving) : free;
  const questions = await identityQuestionsFor(tx, memberId, grant.accountId);
  return { ok: true, value: { desk, accountId: grant.accountId, inUse, decision, questions } };
}
