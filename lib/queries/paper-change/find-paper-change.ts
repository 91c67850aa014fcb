import "server-only";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { fromDateColumn, fromInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { paperChangePlace } from "@/lib/db/field-places";
import { asStaff } from "@/lib/db/scope";
import type { PaperFieldName } from "@/lib/domain/identity/paper-fields";
import { isUuid } from "@/lib/domain/uuid";
import { refusedRoles } from "../staff/permitted-roles";
import type { StaffViewer } from "../staff/staff-viewer";
import { changedNames, type PaperChangeRow } from "./paper-desk";

const valuesSchema = z.record(z.string(), z.string().nullable());

export type ChangedField = { readonly name: PaperFieldName; readonly before: string | null; readonly after: string | null };
export type PaperChangeView = PaperChangeRow & { readonly changes: readonly ChangedField[] };

/** One change with what was and is, for those who may enter such; null where there is none. */
export async function findPaperChange(
  viewer: StaffViewer,
  { memberId, changeId }: { memberId: string; changeId: string },
  at: Temporal.Instant,
): Promise<PaperChangeView | null> {
  if (!isUuid(memberId) || !isUuid(changeId)) return null;
  return asStaff(viewer, async (tx) => {
    if (await refusedRoles(tx, viewer, "paper-change.enter", at)) return null;
    const row = await tx.paperChange.findFirst({
      where: { id: changeId, memberId },
      include: { staff: { select: { name: true } } },
    });
    if (!row) return null;
    const opened = (column: "before_enc" | "after_enc", sealed: Uint8Array) =>
      valuesSchema.parse(JSON.parse(openField(paperChangePlace(column, row.id), sealed)));
    const before = opened("before_enc", row.beforeEnc);
    const after = opened("after_enc", row.afterEnc);
    const fields = changedNames(row.fields);
    return {
      id: row.id,
      receivedOn: fromDateColumn(row.receivedOn),
      paperNumber: row.paperNumber,
      fields,
      at: fromInstantColumn(row.at),
      by: row.staff.name,
      changes: fields.map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null })),
    };
  });
}
