import "server-only";
import type { Temporal } from "temporal-polyfill";
import { certificateStanding } from "@/lib/db/certificate-standing";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import type { CertificateDraft } from "./certificate-draft";
import { makeCertificate, newCertificateSecrets } from "./make-certificate";

/**
 * Issues the first registration certificate of a login that nobody has used (FB-38): a first password and an activation code, both new. The
 * account's row is locked first, and the form's key makes a double submit one certificate. One in place of what works is asked for instead
 * (`askForCertificate`).
 */
export async function issueCertificate(
  staff: StaffActor,
  memberId: string,
  draft: CertificateDraft,
  at: Temporal.Instant,
): Promise<Decision<{ certificateId: string }>> {
  const secrets = await newCertificateSecrets(staff, at);
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "certificate.issue", at);
    if (!permitted.ok) return permitted;
    const terms = permitted.value.operator.identity;
    const { contractId, formKey } = draft;
    const found = await certificateStanding(tx, { memberId, contractId });
    if (!found) return refuse("contract-not-found", terms.activationCode);
    const { accountId } = found;
    await tx.$executeRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const earlier = await tx.certificate.findUnique({ where: { formKey }, select: { id: true, staffId: true, accountId: true } });
    if (earlier)
      return earlier.staffId === staff.staffId && earlier.accountId === accountId
        ? decide({ certificateId: earlier.id })
        : refuse("changed-since-shown", terms.activationCode);
    const standing = await certificateStanding(tx, { memberId, contractId });
    // Something that works is never taken away by one person alone.
    if (!standing || standing.renewal || draft.renewal !== null || standing.editions !== draft.editions)
      return refuse("changed-since-shown", terms.activationCode);
    const edition = standing.editions + 1;
    const making = { memberId, accountId, draft, edition, secrets, countersignId: null, terms };
    return decide({ certificateId: await makeCertificate(tx, staff, making, at) });
  });
}
