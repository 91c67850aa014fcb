import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { isUuid } from "@/lib/domain/uuid";
import type { StaffViewer } from "./staff-viewer";

export type AskedColleague = { readonly id: string; readonly requestedAt: Temporal.Instant };

/** What the viewer asked a colleague to confirm about a member: what the complete page shows. Null: another's, or there is none. */
export async function findAskedColleague(
  viewer: StaffViewer,
  { memberId, countersignId }: { readonly memberId: string; readonly countersignId: string },
): Promise<AskedColleague | null> {
  if (!isUuid(countersignId)) return null;
  return asStaff(viewer, async (tx) => {
    const where = { id: countersignId, memberId, requestedBy: viewer.staffId };
    const row = await tx.countersign.findFirst({ where, select: { id: true, requestedAt: true } });
    return row && { id: row.id, requestedAt: fromInstantColumn(row.requestedAt) };
  });
}
