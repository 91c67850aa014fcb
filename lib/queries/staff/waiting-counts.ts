import "server-only";
import { asStaff } from "@/lib/db/scope";
import { countLocks } from "./staff-overview";
import type { StaffViewer } from "./staff-viewer";

/** The numbers beside the entries of the menu. */
export async function waitingCounts(viewer: StaffViewer): Promise<{ locks: number }> {
  return asStaff(viewer, async (tx) => ({ locks: await countLocks(tx) }));
}
