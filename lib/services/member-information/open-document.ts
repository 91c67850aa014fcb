import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { openField } from "@/lib/db/field-cipher";
import { documentPlace } from "@/lib/db/field-places";
import { asStaff } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";
import { authoriseStaff } from "@/lib/services/staff/authorise-staff";
import type { StaffActor } from "@/lib/services/staff/staff-actor";

export type OpenedDocument = { readonly name: string; readonly mediaType: string; readonly content: Buffer<ArrayBuffer> };

/** A paper for staff who decide, and the note that they opened it (JP-13). Null: not there, not theirs to see, or gone by now. */
export async function openDocument(
  staff: StaffActor,
  { reportId, documentId }: { readonly reportId: string; readonly documentId: string },
  at: Temporal.Instant,
): Promise<OpenedDocument | null> {
  if (!isUuid(reportId) || !isUuid(documentId)) return null;
  return asStaff(staff, async (tx) => {
    if (!(await authoriseStaff(tx, staff, "change-report.decide", at)).ok) return null;
    const row = await tx.changeReportDocument.findFirst({
      where: { id: documentId, reportId, report: { status: { not: "draft" } } },
    });
    if (!row?.contentEnc) return null;
    await appendAudit(tx, {
      at,
      actor: staff,
      action: "change-report.document-opened",
      subject: { kind: "change-report", id: reportId },
      memberId: row.memberId,
      data: { documentId },
    });
    return {
      name: openField(documentPlace("name_enc", documentId), row.nameEnc),
      mediaType: row.mediaType,
      content: Buffer.from(openField(documentPlace("content_enc", documentId), row.contentEnc), "base64"),
    };
  });
}
