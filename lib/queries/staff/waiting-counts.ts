import "server-only";
import { asStaff } from "@/lib/db/scope";
import { countLocks } from "./staff-overview";
import type { StaffViewer } from "./staff-viewer";

/** Locked accounts, cards whose holder is to be checked, and claims without an answer. */
export type WaitingCounts = { readonly locks: number; readonly holders: number; readonly claims: number };

/** The numbers beside the entries of the menu. */
export async function waitingCounts(viewer: StaffViewer): Promise<WaitingCounts> {
  return asStaff(viewer, async (tx) => ({
    locks: await countLocks(tx),
    claims: await tx.claim.count({ where: { state: "received" } }),
    holders: await tx.paymentCard.count({ where: { state: "checking" } }),
  }));
}
