import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";
import { refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";

/** `open`: it can be opened for printing, until `until`. */
export type IssuedView = {
  readonly id: string;
  readonly customerNumber: string;
  readonly edition: number;
  readonly delivery: string;
  readonly issuedAt: Temporal.Instant;
  readonly by: string;
  readonly state: "open" | "printed" | "too-late" | "not-yours";
  readonly until: Temporal.Instant | null;
  readonly printedAt: Temporal.Instant | null;
};

/** An issued certificate of a member, without its secrets; null where there is none or the viewer may not issue any. */
export async function findCertificate(
  viewer: StaffViewer,
  { memberId, certificateId }: { memberId: string; certificateId: string },
  at: Temporal.Instant,
): Promise<IssuedView | null> {
  if (!isUuid(memberId) || !isUuid(certificateId)) return null;
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "certificate.issue", at)) return null;
    const row = await tx.certificate.findFirst({
      where: { id: certificateId, memberId },
      include: { staff: { select: { name: true } }, account: { select: { loginId: true } } },
    });
    if (!row) return null;
    const until =
      row.secretsUntil && row.secretsUntil.getTime() > at.epochMilliseconds ? fromInstantColumn(row.secretsUntil) : null;
    const unprinted = until === null ? "too-late" : row.staffId === viewer.staffId ? "open" : "not-yours";
    return {
      id: row.id,
      customerNumber: row.account.loginId,
      edition: row.edition,
      delivery: row.delivery,
      issuedAt: fromInstantColumn(row.issuedAt),
      by: row.staff.name,
      state: row.printedAt ? "printed" : unprinted,
      until,
      printedAt: row.printedAt && fromInstantColumn(row.printedAt),
    };
  });
}
