import "server-only";
import type { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { asStaff } from "@/lib/db/scope";
import { type NotPermitted, refusedRoles } from "./permitted-roles";
import type { StaffViewer } from "./staff-viewer";
import { mostInQueue, type TwoPersonList, type TwoPersonRow, twoPersonParts, twoPersonRow } from "./two-person-row";

export type ResetRow = TwoPersonRow & { readonly loginId: string; readonly takesEffectAt: Temporal.Instant | null };

const open = ["requested", "waiting"];

/** Resets of second factors: those to decide first, longest waiting first; or those that ended, newest first. */
export async function listFactorResets(
  viewer: StaffViewer,
  which: "open" | "ended",
  at: Temporal.Instant,
): Promise<NotPermitted | TwoPersonList<ResetRow>> {
  return asStaff(viewer, async (tx) => {
    const refused = await refusedRoles(tx, viewer, "factor-reset.list", at);
    if (refused) return refused;
    const rows = await tx.factorReset.findMany({
      where: { state: which === "open" ? { in: open } : { notIn: open } },
      orderBy: which === "open" ? [{ state: "asc" }, { requestedAt: "asc" }] : [{ requestedAt: "desc" }],
      take: mostInQueue + 1,
      // Named one by one: the link's hash stays where it is.
      select: {
        id: true,
        state: true,
        requestedAt: true,
        requestedBy: true,
        takesEffectAt: true,
        endedAt: true,
        decidedAt: true,
        account: { select: { loginId: true } },
        ...twoPersonParts,
      },
    });
    return {
      permitted: true as const,
      rows: rows.slice(0, mostInQueue).map((row) => ({
        ...twoPersonRow(row, viewer, row.state === "refused" ? row.decidedAt : row.endedAt),
        loginId: row.account.loginId,
        takesEffectAt: row.takesEffectAt && fromInstantColumn(row.takesEffectAt),
      })),
      waiting: await tx.factorReset.count({ where: { state: "requested" } }),
      more: rows.length > mostInQueue,
    };
  });
}
