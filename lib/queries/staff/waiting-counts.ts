import "server-only";
import { asStaff } from "@/lib/db/scope";
import { countLocks } from "./staff-overview";
import type { StaffViewer } from "./staff-viewer";

/** Locked accounts, cards whose holder is to be checked, claims without an answer, and requests for guides that are not sent. */
export type WaitingCounts = {
  readonly locks: number;
  readonly holders: number;
  readonly claims: number;
  readonly guides: number;
};

/** The numbers beside the entries of the menu. */
export async function waitingCounts(viewer: StaffViewer): Promise<WaitingCounts> {
  return asStaff(viewer, async (tx) => ({
    locks: await countLocks(tx),
    claims: await tx.claim.count({ where: { state: "received" } }),
    guides: (await tx.guideRequest.groupBy({ by: ["procedureId"], where: { state: "received" } })).length,
    holders: await tx.paymentCard.count({ where: { state: "checking" } }),
  }));
}
