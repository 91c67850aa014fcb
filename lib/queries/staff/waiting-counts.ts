import "server-only";
import { asStaff } from "@/lib/db/scope";
import { countLocks } from "./staff-overview";
import type { StaffViewer } from "./staff-viewer";

/** Locked accounts, and cards whose holder is to be checked. */
export type WaitingCounts = { readonly locks: number; readonly holders: number };

/** The numbers beside the entries of the menu. */
export async function waitingCounts(viewer: StaffViewer): Promise<WaitingCounts> {
  return asStaff(viewer, async (tx) => ({
    locks: await countLocks(tx),
    holders: await tx.paymentCard.count({ where: { state: "checking" } }),
  }));
}
