import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asStaff } from "@/lib/db/scope";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";
import { mostInQueue, type TwoPersonList, type TwoPersonRow, twoPersonParts, twoPersonRow } from "./two-person-row";

export type CountersignRow = TwoPersonRow & { readonly act: string };

/** What waits for a second person, longest waiting first; or what was decided or withdrawn, newest first. */
export async function listCountersigns(
  viewer: StaffViewer,
  which: "open" | "ended",
  at: Temporal.Instant,
): Promise<NotPermitted | TwoPersonList<CountersignRow>> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "countersign.list", at);
    if (refused) return refused;
    const rows = await tx.countersign.findMany({
      where: which === "open" ? { state: "requested" } : { state: { not: "requested" } },
      orderBy: [{ requestedAt: which === "open" ? "asc" : "desc" }, { id: "asc" }],
      take: mostInQueue + 1,
      include: twoPersonParts,
    });
    return {
      permitted: true as const,
      rows: rows.slice(0, mostInQueue).map((row) => ({
        ...twoPersonRow(row, viewer, row.decidedAt ?? row.withdrawnAt),
        act: row.act,
      })),
      waiting: await tx.countersign.count({ where: { state: "requested" } }),
      more: rows.length > mostInQueue,
    };
  });
}
