import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { certificateStanding } from "@/lib/db/certificate-standing";
import { postalDestination } from "@/lib/db/postal-destination";
import { asStaff } from "@/lib/db/scope";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import { findOwnCountersign, newCountersignId, openCountersign } from "@/lib/services/staff/countersign/open-countersign";
import { hashDestination, settledDestination } from "@/lib/services/staff/destination";
import { identityQuestionsFor } from "@/lib/services/staff/identity-questions";
import { identityVerdict } from "@/lib/services/staff/identity-verdict";
import { leftToColleague } from "@/lib/services/staff/left-to-colleague";
import type { StaffActor } from "@/lib/services/staff/staff-actor";
import type { CertificateDraft } from "./certificate-draft";
import { tellCertificateAsked } from "./tell-certificate-asked";

/** Null: the identity check failed, which is recorded, and nothing was asked for. */
export type AskedCertificate = { readonly countersignId: string | null };

/**
 * Asks a colleague for a certificate in place of a login that works (FB-38, CL-10): the check is recorded, the owner is told, and nothing
 * about the login changes. Whoever asks neither approves nor prints it. The same form twice has the first answer.
 */
export async function askForCertificate(
  staff: StaffActor,
  memberId: string,
  draft: CertificateDraft,
  at: Temporal.Instant,
): Promise<Decision<AskedCertificate>> {
  return asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "certificate.reissue", at);
    if (!permitted.ok) return permitted;
    const terms = permitted.value.operator.identity;
    const four = await leftToColleague(tx, staff, { memberId, permission: "certificate.reissue" }, permitted.value, at);
    if (!four.ok) return four;
    const found = await certificateStanding(tx, { memberId, contractId: draft.contractId });
    if (!found) return refuse("contract-not-found", terms.activationCode);
    const { accountId } = found;
    await tx.$executeRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const earlier = await findOwnCountersign(tx, staff, memberId, draft.formKey);
    if (earlier) return decide({ countersignId: earlier });
    const standing = await certificateStanding(tx, { memberId, contractId: draft.contractId });
    const { renewal, delivery } = draft;
    if (!renewal || !standing?.renewal || standing.editions !== draft.editions || standing.inUse !== draft.inUse)
      return refuse("changed-since-shown", terms.activationCode);
    const questions = await identityQuestionsFor(tx, memberId, accountId);
    const verdict = identityVerdict(renewal.asked, questions, terms.unlock.identityChecks);
    if (verdict === "not-enough") return refuse("changed-since-shown", terms.activationCode);
    if (verdict === "failed") {
      const subject = { kind: "account", id: accountId };
      const data = { channel: renewal.channel, asked: renewal.asked.length };
      await appendAudit(tx, { at, actor: staff, action: "certificate.refused", subject, memberId, data });
      return decide({ countersignId: null });
    }
    const settled = await settledDestination(tx, { memberId, delivery }, terms.secondPerson, at);
    if (!settled.ok) return settled;
    const id = newCountersignId();
    const destinationHash = delivery === "post" ? hashDestination(id, await postalDestination(tx, memberId)) : null;
    const request = { id, act: "certificate", memberId, accountId, draft: { ...draft }, destinationHash } as const;
    const opened = await openCountersign(tx, staff, request, terms.secondPerson, at);
    if (opened.ok) await tellCertificateAsked(tx, { memberId, accountId }, terms.secondPerson, at);
    return opened;
  });
}
