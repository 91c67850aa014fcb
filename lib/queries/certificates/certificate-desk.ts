import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { type CertificateStanding, certificateStanding } from "@/lib/db/certificate-standing";
import { fromInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { memberPlace } from "@/lib/db/field-places";
import { nameOfMember } from "@/lib/db/member-name";
import { asStaff, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { findProduct } from "@/lib/domain/catalogue/catalogue";
import type { IdentityTerms } from "@/lib/domain/catalogue/identity-terms";
import type { Localized } from "@/lib/domain/localized";
import { isUuid } from "@/lib/domain/uuid";
import { type NotPermitted, refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";

export type CertificateContract = {
  readonly contractId: string;
  readonly customerNumber: string;
  readonly product: Localized;
  readonly standing: CertificateStanding;
};

export type CertificateRow = {
  readonly id: string;
  readonly customerNumber: string;
  readonly edition: number;
  readonly issuedAt: Temporal.Instant;
  readonly delivery: string;
  readonly by: string;
  readonly printedAt: Temporal.Instant | null;
  readonly reason: string | null;
};

export type CertificateDesk = {
  readonly permitted: true;
  readonly memberId: string;
  readonly memberName: string;
  readonly memberNumber: string;
  readonly address: string | null;
  readonly contracts: readonly CertificateContract[];
  readonly history: readonly CertificateRow[];
  /** Null where the viewer may; else who may issue a certificate again. */
  readonly refusedReissue: NotPermitted | null;
  readonly terms: Pick<IdentityTerms, "activationCode" | "unlock">;
};

/** What the pages of the registration certificate need to know of a member; null where there is no such member. */
export async function findCertificateDesk(
  viewer: StaffViewer,
  memberId: string,
  at: Temporal.Instant,
): Promise<NotPermitted | CertificateDesk | null> {
  if (!isUuid(memberId)) return null;
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "certificate.issue", at);
    if (refused) return refused;
    const member = await tx.member.findUnique({ where: { id: memberId } });
    if (!member) return null;
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const { activationCode, unlock } = catalogue.operator.identity;
    return {
      permitted: true as const,
      memberId,
      memberName: nameOfMember(member),
      memberNumber: member.number,
      address: member.addressEnc && openField(memberPlace("address_enc", memberId), member.addressEnc),
      contracts: await contractsOf(tx, memberId, (code, plan) => findProduct(catalogue, code, plan)?.name ?? null),
      history: await historyOf(tx, memberId),
      refusedReissue: await refusedRoles(tx, viewer, "certificate.reissue", at),
      terms: { activationCode, unlock },
    };
  });
}

async function contractsOf(
  tx: Tx,
  memberId: string,
  nameOf: (code: string, plan: string | null) => Localized | null,
): Promise<CertificateContract[]> {
  const rows = await tx.contract.findMany({ where: { memberId, customerNumber: { not: null } }, orderBy: { number: "asc" } });
  const found: CertificateContract[] = [];
  for (const { id: contractId, customerNumber, productCode, planCode } of rows) {
    const standing = await certificateStanding(tx, { memberId, contractId });
    if (!standing || customerNumber === null) continue;
    const product = nameOf(productCode, planCode) ?? { ja: productCode, en: productCode };
    found.push({ contractId, customerNumber, product, standing });
  }
  return found;
}

async function historyOf(tx: Tx, memberId: string): Promise<CertificateRow[]> {
  const rows = await tx.certificate.findMany({
    where: { memberId },
    include: { staff: { select: { name: true } }, account: { select: { loginId: true } } },
    orderBy: [{ issuedAt: "desc" }, { id: "asc" }],
    take: 20,
  });
  return rows.map((row) => ({
    id: row.id,
    customerNumber: row.account.loginId,
    edition: row.edition,
    issuedAt: fromInstantColumn(row.issuedAt),
    delivery: row.delivery,
    by: row.staff.name,
    printedAt: row.printedAt && fromInstantColumn(row.printedAt),
    reason: row.reason,
  }));
}
