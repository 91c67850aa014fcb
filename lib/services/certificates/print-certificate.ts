import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { toInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";
import { certificatePaper } from "@/lib/services/certificates/certificate-paper";
import { readCertificate } from "@/lib/services/certificates/read-certificate";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

export type PrintedCertificate = { readonly name: string; readonly paper: Uint8Array<ArrayBuffer> };

/**
 * The certificate as a paper, once, for whoever issued it. The paper is made first and handed out only to the one request whose guarded
 * update wipes the secrets: when its making fails nothing is lost, and of two clicks one gets it. Null: printed, too late, or not theirs.
 */
export async function printCertificate(
  staff: StaffActor,
  { memberId, certificateId }: { readonly memberId: string; readonly certificateId: string },
  at: Temporal.Instant,
): Promise<PrintedCertificate | null> {
  if (!isUuid(memberId) || !isUuid(certificateId)) return null;
  const contents = await asStaff(staff, async (tx) => {
    const permitted = await authoriseStaff(tx, staff, "certificate.issue", at);
    return permitted.ok ? readCertificate(tx, staff, { memberId, certificateId, operator: permitted.value.operator }, at) : null;
  });
  if (!contents) return null;
  const paper = await certificatePaper(contents, at);
  const handedOut = await asStaff(staff, async (tx) => {
    const { count } = await tx.certificate.updateMany({
      where: { id: certificateId, staffId: staff.staffId, printedAt: null, secretsEnc: { not: null } },
      data: { printedAt: toInstantColumn(at), secretsEnc: null, secretsUntil: null },
    });
    if (count !== 1) return false;
    const subject = { kind: "account", id: contents.accountId };
    const data = { certificateId, edition: contents.edition };
    await appendAudit(tx, { at, actor: staff, action: "certificate.printed", subject, memberId, data });
    return true;
  });
  return handedOut ? { name: `certificate-${contents.customerNumber}-${contents.edition}`, paper } : null;
}
