import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { resetAddresses } from "@/lib/db/reset-addresses";
import { asStaff, type Tx } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { authoriseStaff } from "../authorise-staff";
import { settledDestination } from "../destination";
import { identityQuestionsFor } from "../identity-questions";
import { identityVerdict } from "../identity-verdict";
import { leftToColleague } from "../left-to-colleague";
import type { StaffActor } from "../staff-actor";
import { type ResetDelivery, type ResetDraft, sealResetDraft } from "./reset-draft";
import { resetStanding } from "./reset-standing";

export type ResetEntry = Omit<ResetDraft, "formKey">;

/**
 * Takes what staff entered as far as the confirm page. Too few answers come back with `needed` in the facts, a way of delivery that there
 * is no address for with `delivery`.
 */
export async function draftFactorReset(
  staff: StaffActor,
  accountId: string,
  entry: ResetEntry,
  at: Temporal.Instant,
): Promise<Decision<{ sealed: string }>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "factor-reset.request", at);
    if (!permitted.ok) return permitted;
    const { factorReset, secondPerson, unlock } = permitted.value.operator.identity;
    const standing = await resetStanding(tx, accountId, factorReset);
    if (!standing.ok) return standing;
    const { memberId } = standing.value;
    const four = await leftToColleague(tx, staff, { memberId, permission: "factor-reset.request" }, permitted.value, at);
    if (!four.ok) return four;
    const offered = await identityQuestionsFor(tx, memberId, accountId);
    if (identityVerdict(entry.asked, offered, unlock.identityChecks) === "not-enough")
      return refuse("changed-since-shown", factorReset, { needed: unlock.identityChecks });
    if (!(await reaches(tx, accountId, memberId, entry.delivery)))
      return refuse("changed-since-shown", factorReset, { delivery: entry.delivery });
    const settled = await settledDestination(tx, { memberId, delivery: entry.delivery }, secondPerson, at);
    if (!settled.ok) return settled;
    const draft = { ...entry, formKey: randomUUID() };
    return decide({ sealed: sealResetDraft(staff.staffId, accountId, draft, at) });
  });
}

/** Whether there is a registered address for a way of delivery. */
export async function reaches(tx: Tx, accountId: string, memberId: string, delivery: ResetDelivery): Promise<boolean> {
  if (delivery === "mail") return (await resetAddresses(tx, accountId, memberId)).code !== null;
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { addressEnc: true } });
  return member.addressEnc !== null;
}
