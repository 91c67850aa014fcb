import "server-only";
import { asStaff } from "@/lib/db/scope";
import { countLocks } from "./staff-overview";
import type { StaffViewer } from "./staff-viewer";

/** Locked accounts, cards whose holder is to be checked, claims without an answer, and requests for guides that are not sent. */
export type WaitingCounts = {
  readonly locks: number;
  readonly holders: number;
  readonly claims: number;
  readonly contacts: number;
  readonly guides: number;
  /** Mails that came back and nobody dealt with. */
  readonly bounces: number;
  /** Reports of changed names and addresses without an answer, and requests for deletion. */
  readonly changeReports: number;
  readonly deletions: number;
  /** Resets of second factors that nobody has decided. */
  readonly factorResets: number;
  /** What waits for a second person. */
  readonly countersigns: number;
};

/** The numbers beside the entries of the menu. */
export async function waitingCounts(viewer: StaffViewer): Promise<WaitingCounts> {
  return asStaff(viewer, async (tx) => ({
    locks: await countLocks(tx),
    contacts: await tx.contactRequest.count({ where: { state: "waiting" } }),
    claims: await tx.claim.count({ where: { state: "received" } }),
    guides: (await tx.guideRequest.groupBy({ by: ["procedureId"], where: { state: "received" } })).length,
    countersigns: await tx.countersign.count({ where: { state: "requested" } }),
    factorResets: await tx.factorReset.count({ where: { state: "requested" } }),
    changeReports: await tx.changeReport.count({ where: { status: { in: ["waiting", "examined"] } } }),
    deletions: await tx.deletionRequest.count({ where: { status: "waiting" } }),
    holders: await tx.paymentCard.count({ where: { state: "checking" } }),
    bounces: await tx.mailBounce.count({ where: { handledAt: null } }),
  }));
}
