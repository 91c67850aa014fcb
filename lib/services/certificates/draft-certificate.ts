import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { certificateStanding } from "@/lib/db/certificate-standing";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import { settledDestination } from "@/lib/services/staff/destination";
import { identityQuestionsFor } from "@/lib/services/staff/identity-questions";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import { leftToColleague } from "@/lib/services/staff/left-to-colleague";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import { type Delivery, type Renewal, sealCertificateDraft } from "./certificate-draft";

export type CertificateEntry = {
  readonly contractId: string;
  readonly delivery: Delivery;
  readonly renewal: Renewal | null;
};

/**
 * Takes what staff entered as far as the confirm page. A renewal without enough answers comes back with `needed` in its facts, and one by
 * post without a registered address with `address`.
 */
export async function draftCertificate(
  staff: StaffActor,
  memberId: string,
  { contractId, delivery, renewal }: CertificateEntry,
  at: Temporal.Instant,
): Promise<Decision<{ sealed: string; contractId: string }>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "certificate.issue", at);
    if (!permitted.ok) return permitted;
    const { unlock, activationCode } = permitted.value.operator.identity;
    const standing = await certificateStanding(tx, { memberId, contractId });
    if (!standing) return refuse("contract-not-found", activationCode);
    if (standing.renewal) {
      const again = await authoriseStaff(tx, staff, "certificate.reissue", at);
      if (!again.ok) return again;
      const four = await leftToColleague(tx, staff, { memberId, permission: "certificate.reissue" }, again.value, at);
      if (!four.ok) return four;
      const settled = await settledDestination(tx, { memberId, delivery }, again.value.operator.identity.secondPerson, at);
      if (!settled.ok) return settled;
      const offered = await identityQuestionsFor(tx, memberId, standing.accountId);
      if (!renewal || identityVerdict(renewal.asked, offered, unlock.identityChecks) === "not-enough")
        return refuse("changed-since-shown", activationCode, { needed: unlock.identityChecks });
    }
    if (delivery === "post") {
      const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: { addressEnc: true } });
      if (member.addressEnc === null) return refuse("changed-since-shown", activationCode, { address: true });
    }
    const { editions, inUse } = standing;
    const kept = standing.renewal ? renewal : null;
    const draft = { formKey: randomUUID(), contractId, delivery, renewal: kept, editions, inUse };
    return decide({ sealed: sealCertificateDraft(staff.staffId, memberId, draft, at), contractId });
  });
}
